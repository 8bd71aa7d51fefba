export { openDatabase } from './openDatabase.ts'
export { answerTo, finished } from './requests.ts'
