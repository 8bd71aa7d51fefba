import type { Plan } from '@samplan/domain'
import type { NextYearDraft } from '../model/draft.ts'

/** What each part of the page is given. */
export interface PartProps {
  readonly plan: Plan
  readonly draft: NextYearDraft
  readonly change: (change: (draft: NextYearDraft) => NextYearDraft) => void
}
