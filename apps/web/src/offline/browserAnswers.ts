import { answersInIndexedDb } from './answersInIndexedDb.ts'

/** This browser's. */
export const lastAnswers = answersInIndexedDb(globalThis.indexedDB)
