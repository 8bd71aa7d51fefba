import type { UserId } from '@samplan/domain'
import type { PaperStanding } from './paper.ts'
import type { PaperWords } from './words.ts'

/** What a plan does not say of itself and paper needs to know. The same plan in the same setting gives the same paper. */
export interface PaperSetting {
  readonly standing: PaperStanding
  /** BCP 47. */
  readonly language: string
  readonly words: PaperWords
  /** Documents hold ids only. Null for somebody whose name is no longer kept. */
  readonly nameOf: (userId: UserId) => string | null
}
