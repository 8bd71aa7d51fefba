export { WorkPage } from './WorkPage.tsx'
