/** What a command on threads changes in the section that the thread is about. */
import { hasOpenSuggestion, type Stamp, type Thread, type ThreadCommand, type Verdict } from '@samplan/domain'
import type { SectionDoc } from '../section/moveBlock.ts'
import { applySuggestion } from './applySuggestion.ts'

const NOTHING: Verdict = { ok: true }

/** `thread` is the one that the command names, as it stands. Refused, it has changed nothing. */
export function changeSection(
  section: SectionDoc | null,
  thread: Thread | null,
  command: ThreadCommand,
  stamp: Stamp,
): Verdict {
  if (command.type !== 'accept-suggestion' || thread === null || !hasOpenSuggestion(thread)) return NOTHING
  return section === null ? { ok: false, code: 'plan-locked' } : applySuggestion(section, thread, stamp)
}
