/** For tests of what is printed. */
export { HOSTILE, hostilePlan } from './hostilePlan.ts'
export { printedTexts } from './printedTexts.ts'
export { paperOf, setting } from './setting.ts'
export { forgetResults } from './readSheets.ts'
export { sheetWords } from './sheetWords.ts'
export { faultsOfDocx } from './wordFaults.ts'
export { everyKind } from './everyKind.ts'
export { PICTURE } from './picture.ts'
