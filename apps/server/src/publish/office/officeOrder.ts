/** What is said between `OfficePress` and its thread. */
import type { FrozenPlan } from '@samplan/domain'
import type { Paper } from '@samplan/publish'

export type OfficeOrder =
  | { readonly kind: 'docx'; readonly paper: Paper }
  | { readonly kind: 'xlsx'; readonly plan: FrozenPlan }

export type OfficeAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly refusal: string }
