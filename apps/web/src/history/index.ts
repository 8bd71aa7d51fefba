export { lentManager } from './lentManager.ts'
export { ownEdit } from './ownEdit.ts'
export { sectionHistory, type HistoryStep, type SectionHistory } from './SectionHistory.ts'
