/** What is said between `OfficePress` and its thread. */
import type { FrozenPlan } from '@samplan/domain'
import type { Paper, PaperImages } from '@samplan/publish'

export type OfficeOrder =
  | { readonly kind: 'docx'; readonly paper: Paper; readonly images: PaperImages }
  /** The mark says on each page what it is. */
  | { readonly kind: 'xlsx'; readonly plan: FrozenPlan; readonly mark?: string }

export type OfficeAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly refusal: string }
