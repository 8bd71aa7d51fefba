/** "Jämförelse": what differs between two versions of a plan, or from last year's. */
export { ComparisonPage } from './ComparisonPage.tsx'
