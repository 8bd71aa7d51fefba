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
  type UserId,
  type Verdict,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { readQuote } from '../anchors/readQuote.ts'
import { schemaVersionOf, stampSchemaVersion } from '../schemaVersion.ts'
import type { SectionDoc } from '../section/moveBlock.ts'
import { changeSection } from './changeSection.ts'
import { threadIn } from './readThread.ts'
import { commentsRoots, REMOVED_THREAD, type CommentsRoots } from './roots.ts'
import { writeThreadCommand } from './writeThreadCommand.ts'

export interface ReviewedDocs {
  readonly comments: Y.Doc
  /** The section that the thread is about, for commands that read or change it; it is written while the plan is drafted. */
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
  const remover = thread === null ? removerOf(roots, command) : null
  if (remover !== null) return answerOnRemoved(command, remover === stamp.by)
  const fits = checkThreadCommand({ ...context, thread }, command)
  if (!fits.ok) return fits
  const read = withReadQuote(docs, command)
  const writable = context.outline.state === 'drafting' ? docs.section : null
  const changed = changeSection(writable, thread, read, stamp)
  if (changed.ok) writeComments(docs.comments, thread, read, stamp)
  return changed
}

function withReadQuote({ section }: ReviewedDocs, command: ThreadCommand): ThreadCommand {
  if (section === null || command.type !== 'start-thread' || command.anchor.kind !== 'text') return command
  return { ...command, anchor: readQuote(section.doc, section.sectionId, command.anchor) }
}

function writeComments(comments: Y.Doc, thread: Thread | null, command: ThreadCommand, stamp: Stamp): void {
  comments.transact(() => {
    if (schemaVersionOf(comments) === 0) stampSchemaVersion(comments)
    writeThreadCommand(commentsRoots(comments), thread, command, stamp)
  }, stamp.by)
}

/** Who removed the thread; null where there never was one. */
function removerOf({ threads }: CommentsRoots, { threadId }: ThreadCommand): UserId | null {
  const removed = stampSchema.safeParse(threads.get(`${threadId}/${REMOVED_THREAD}`))
  return removed.success ? removed.data.by : null
}

/** Its id is never another's; and whoever asks for its removal again has what was asked for. */
function answerOnRemoved({ type }: ThreadCommand, isRemover: boolean): Verdict {
  if (type === 'remove-thread' && isRemover) return { ok: true }
  return { ok: false, code: type === 'start-thread' ? 'id-taken' : 'thread-unknown' }
}
