/**
 * Writes a command on threads. The caller has asked `authorise` already; whether it fits the threads as they stand is
 * checked here, in the same turn as the writing. A request that is sent again adds nothing and is no failure.
 */
import {
  checkThreadCommand,
  stampSchema,
  type Actor,
  type Outline,
  type Stamp,
  type Thread,
  type ThreadCommand,
  type Verdict,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { schemaVersionOf, stampSchemaVersion } from '../schemaVersion.ts'
import type { SectionDoc } from '../section/moveBlock.ts'
import { changeSection } from './changeSection.ts'
import { threadIn } from './readThread.ts'
import { commentsRoots, REMOVED_THREAD, type CommentsRoots } from './roots.ts'
import { takesTakenId } from './takenIds.ts'
import { writeThreadCommand } from './writeThreadCommand.ts'

export interface ReviewedDocs {
  readonly comments: Y.Doc
  /** The section that the thread is about; null while nothing may be written there. */
  readonly section: SectionDoc | null
}

export interface ReviewContext {
  readonly actor: Actor
  readonly outline: Outline
}

/** One transaction in each document that changes, by `stamp.by`, who is the context's actor. */
export function applyThreadCommand(
  docs: ReviewedDocs,
  context: ReviewContext,
  command: ThreadCommand,
  stamp: Stamp,
): Verdict {
  const roots = commentsRoots(docs.comments)
  const thread = threadIn(roots, command.threadId)
  if (thread === null && hasRemoved(roots, command, stamp)) return { ok: true }
  const fits = checkThreadCommand({ ...context, thread }, command)
  if (!fits.ok) return fits
  if (takesTakenId(roots, command, thread)) return { ok: false, code: 'id-taken' }
  const changed = changeSection(docs.section, thread, command, stamp)
  if (changed.ok) writeComments(docs.comments, thread, command, stamp)
  return changed
}

function writeComments(comments: Y.Doc, thread: Thread | null, command: ThreadCommand, stamp: Stamp): void {
  comments.transact(() => {
    if (schemaVersionOf(comments) === 0) stampSchemaVersion(comments)
    writeThreadCommand(commentsRoots(comments), thread, command, stamp)
  }, stamp.by)
}

/** Removed already, by the same person. */
function hasRemoved({ threads }: CommentsRoots, { type, threadId }: ThreadCommand, { by }: Stamp): boolean {
  const removed = stampSchema.safeParse(threads.get(`${threadId}/${REMOVED_THREAD}`))
  return type === 'remove-thread' && removed.success && removed.data.by === by
}
