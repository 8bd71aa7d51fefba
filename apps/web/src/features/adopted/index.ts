/** "Beslutade planer": what was decided, to be looked up and cited. */
export { AdoptedPage } from './AdoptedPage.tsx'
