/** What is said between `DocumentReader` and its thread. */
import type { DocxSetting } from '@samplan/document/importDocx'
import type { ReadDocument } from './readDocument.ts'

export interface ReadingOrder {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Without what makes ids, which no message can carry. */
  readonly setting: Omit<DocxSetting, 'newId'>
}

export type ReadingAnswer = ReadDocument
