/** What is said between `PdfPress` and its thread. */
import type { PaperImages } from '../paper/images.ts'
import type { Paper } from '../paper/paper.ts'

/** Both tagged: one for whoever reads, one for the archive. */
export type PdfStandard = 'ua-1' | 'a-2a'

export interface PressOrder {
  readonly id: number
  readonly paper: Paper
  readonly standard: PdfStandard
  readonly images: PaperImages
}

export type PressAnswer =
  | { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly refusal: string }
