/** From one year to the next: a plan made of this one, of a template or of nothing, and last year's text. */
export { LastYear } from './LastYear.tsx'
export { NewPlanDialog } from './NewPlanDialog.tsx'
export { SaveTemplateDialog } from './SaveTemplateDialog.tsx'
export { NextYearPage } from './NextYearPage.tsx'
