export { GoalsPage } from './GoalsPage.tsx'
