/** A command in its turn: authorised, checked and written against the plan as the command before it has left it. */
import {
  COMMENTS,
  OUTLINE,
  projectOutline,
  projectThread,
  projectThreads,
  readReconciliation,
  sectionDocName,
} from '@samplan/document'
import {
  authorise,
  isOpen,
  isThreadCommand,
  type Actor,
  type CaseCommand,
  type NewActivityEntry,
  type Outline,
  type PlanId,
  type ResolvedCommand,
  type Stamp,
  type Verdict,
} from '@samplan/domain'
import { activityOf } from '../activity/activityOf.ts'
import type { Moment } from '../activity/moment.ts'
import { actorFor, type Acting } from '../actor.ts'
import { docOf, type Docs } from './commandDocs.ts'
import { writeRestoration, type Restoration } from './restoration.ts'
import { writeBlockMove } from './writeBlockMove.ts'
import { writeClosing } from './writeClosing.ts'
import { writeOutlineCommand } from './writeOutlineCommand.ts'
import { writeOnThread } from './writeOnThread.ts'
import { isReconciliationCommand, writeReconciliation } from './writeReconciliation.ts'

/** Whoever gives the command, as what, in the plan as it stands. */
export interface Turn {
  readonly docs: Docs
  readonly outline: Outline
  readonly actor: Actor
  readonly stamp: Stamp
}

export interface Written {
  readonly verdict: Verdict
  /** None of what was refused, or changed nothing. */
  readonly activity: readonly NewActivityEntry[]
}

/** Elsewhere: its thread has gone to a section whose document is not at hand. Nothing has been written. */
export type Outcome = Written | 'elsewhere'

/** Freezing and deciding take another way, on which nobody else writes (`case/`). */
export type WrittenCommand = Exclude<ResolvedCommand, CaseCommand>

export interface Given {
  readonly planId: PlanId
  readonly by: Acting
  readonly command: WrittenCommand
  /** Of a section's text, where that is the command. */
  readonly restoration: Restoration | null
}

export function writeCommand(docs: Docs, given: Given, at: number): Outcome {
  const { planId, command } = given
  const before = momentIn(docs, command)
  const verdict = judgeAndWrite(docs, before.outline, given, at)
  if (verdict === 'elsewhere') return verdict
  const activity = verdict.ok ? activityOf(planId, { before, after: momentIn(docs, command) }, command) : []
  return { verdict, activity }
}

function judgeAndWrite(
  docs: Docs,
  outline: Outline,
  { by, command, restoration }: Given,
  at: number,
): Verdict | 'elsewhere' {
  const actor = actorFor(outline, by)
  if (actor === null) return { ok: false, code: 'forbidden' }
  const authorised = authorise(actor, command, outline)
  if (!authorised.ok) return authorised
  const turn: Turn = { docs, outline, actor, stamp: { by: actor.userId, at } }
  if (isThreadCommand(command)) return writeOnThread(turn, command)
  switch (command.type) {
    case 'move-block':
      return writeBlockMove(turn, command)
    case 'restore-section-text':
      return writeRestoration(turn, command, restoration)
    case 'close-threads':
      return writeClosing(turn, command)
    case 'reconcile-budget':
    case 'lift-reconciliation':
      return writeReconciliation(turn, command)
    default:
      return writeOutlineCommand(turn, command)
  }
}

function momentIn(docs: Docs, command: WrittenCommand): Moment {
  const outline = projectOutline(docOf(docs, OUTLINE))
  const comments = docs.get(COMMENTS)
  const thread = comments && isThreadCommand(command) ? projectThread(comments, command.threadId) : null
  const openThreads =
    comments && command.type === 'close-threads' ? projectThreads(comments).filter(isOpen).length : 0
  return { outline, thread, openThreads, reconciled: reconciledIn(docs, command) }
}

function reconciledIn(docs: Docs, command: WrittenCommand): Stamp | null {
  if (!isReconciliationCommand(command)) return null
  const doc = docs.get(sectionDocName(command.sectionId))
  const reconciliation = doc && readReconciliation(doc, command.blockId)
  return reconciliation ? { by: reconciliation.by, at: reconciliation.at } : null
}
