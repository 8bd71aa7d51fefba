/**
 * Writes what a thread suggests into its section, as an edit by whoever accepts it: the log names that person, the thread
 * the one whose words they are. On other ground than it was made on nothing is changed.
 */
import type { Stamp, Thread, Verdict } from '@samplan/domain'
import type { SectionDoc } from '../section/moveBlock.ts'
import { applyAmount } from './suggestions/applyAmount.ts'
import { applyField } from './suggestions/applyField.ts'
import { applyText } from './suggestions/applyText.ts'
import { UNSUITABLE } from './suggestions/refusals.ts'

export function applySuggestion(section: SectionDoc, thread: Thread, stamp: Stamp): Verdict {
  const { anchor, suggestion } = thread
  if (suggestion === null) return { ok: false, code: 'suggestion-unknown' }
  const { change } = suggestion
  switch (change.kind) {
    case 'text':
      return anchor.kind === 'text' ? applyText(section, thread.id, anchor, change, stamp.by) : UNSUITABLE
    case 'amount':
      return anchor.kind === 'cell' ? applyAmount(section, anchor, change, stamp.by) : UNSUITABLE
    case 'field':
      return anchor.kind === 'block' ? applyField(section, anchor, change, stamp.by) : UNSUITABLE
    default:
      return change satisfies never
  }
}
