/** What a command on threads changes in the section that the thread is about. */
import { hasOpenSuggestion, type Stamp, type Thread, type ThreadCommand, type Verdict } from '@samplan/domain'
import { placeAnchor } from '../anchors/placeAnchor.ts'
import { removeAnchor } from '../anchors/storedAnchor.ts'
import type { SectionDoc } from '../section/moveBlock.ts'
import { applySuggestion } from './applySuggestion.ts'

/** `thread` is the one that the command names, as it stands. Refused, it has changed nothing. */
export function changeSection(
  section: SectionDoc | null,
  thread: Thread | null,
  command: ThreadCommand,
  stamp: Stamp,
): Verdict {
  switch (command.type) {
    case 'accept-suggestion':
      return thread !== null && hasOpenSuggestion(thread) ? accept(section, thread, stamp) : DONE
    case 'start-thread':
      if (thread === null && section !== null) place(section, command, stamp)
      return DONE
    case 'remove-thread':
      if (section !== null) removeAnchor(section.doc, command.threadId, stamp.by)
      return DONE
    default:
      return DONE
  }
}

const DONE: Verdict = { ok: true }

const accept = (section: SectionDoc | null, thread: Thread, stamp: Stamp): Verdict =>
  section === null ? { ok: false, code: 'plan-locked' } : applySuggestion(section, thread, stamp)

/** What is not text needs no following: it goes by the ids of blocks, lines and columns. */
function place(
  { doc, sectionId }: SectionDoc,
  { threadId, anchor }: Extract<ThreadCommand, { type: 'start-thread' }>,
  { by }: Stamp,
): void {
  if (anchor.kind === 'text') placeAnchor(doc, sectionId, threadId, anchor, by)
}
