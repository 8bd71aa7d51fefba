export { BudgetBlock, type BudgetBlockProps } from './BudgetBlock.tsx'
export { BudgetPage } from './BudgetPage.tsx'
