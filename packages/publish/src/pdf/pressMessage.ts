/** What is said between `PdfPress` and its thread. */
import type { Paper } from '../paper/paper.ts'

export interface PressOrder {
  readonly id: number
  readonly paper: Paper
}

export type PressAnswer =
  | { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly refusal: string }
