/** A command in its turn: authorised, checked and written against the plan as the command before it has left it. */
import { OUTLINE, projectOutline } from '@samplan/document'
import {
  authorise,
  isThreadCommand,
  type Actor,
  type Outline,
  type ResolvedCommand,
  type Stamp,
  type Verdict,
} from '@samplan/domain'
import type { Principal } from '../../accounts/principal.ts'
import { actorFor } from '../actor.ts'
import { docOf, type Docs } from './commandDocs.ts'
import { writeBlockMove } from './writeBlockMove.ts'
import { writeOutlineCommand } from './writeOutlineCommand.ts'
import { writeOnThread } from './writeOnThread.ts'

/** Whoever gives the command, as what, in the plan as it stands. */
export interface Turn {
  readonly docs: Docs
  readonly outline: Outline
  readonly actor: Actor
  readonly stamp: Stamp
}

/** Elsewhere: its thread has gone to a section whose document is not at hand. Nothing has been written. */
export type Written = Verdict | 'elsewhere'

export function writeCommand(docs: Docs, by: Principal, command: ResolvedCommand, at: number): Written {
  const outline = projectOutline(docOf(docs, OUTLINE))
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
      return { ok: false, code: 'moment-unknown' }
    default:
      return writeOutlineCommand(turn, command)
  }
}
