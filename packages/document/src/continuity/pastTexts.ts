import type { CharacterRun } from '@samplan/domain'
import type * as Y from 'yjs'
import type { DeadText } from './deadText.ts'
import { RunIndex } from './RunIndex.ts'

export type Deletions = Y.Transaction['deleteSet']

/** What was dead before a transaction and may come back with it. */
export interface PastTexts {
  /** Letters that stand nowhere: an undo or a paste brings them back. */
  readonly lost: readonly DeadText[]
  /** Letters that live on under other ids: they come again if somebody else has moved them at the same time. */
  readonly moved: readonly DeadText[]
  /** All of these letters. */
  readonly index: RunIndex<DeadLetter>
  /**
   * All that the update deletes. A transaction does not say so of what was dead already, and just that is the sign of two
   * people who moved one text at once. Null if it is not known.
   */
  readonly deletions: Deletions | null
}

/** One of a dead text's letters, by its offset there. */
export interface DeadLetter {
  readonly dead: DeadText
  readonly offset: number
}

export function indexOf(texts: readonly DeadText[]): RunIndex<DeadLetter> {
  const index = new RunIndex<DeadLetter>()
  for (const dead of texts) addTo(index, dead)
  return index
}

export function addTo(index: RunIndex<DeadLetter>, dead: DeadText): void {
  let offset = 0
  for (const run of dead.runs) {
    index.add(run, { dead, offset })
    offset += run[2]
  }
}

/** What a run has in common with dead texts. */
export interface DeadHit extends DeadLetter {
  readonly run: CharacterRun
  /** How far into the run it begins. */
  readonly at: number
}

export const deadAmong = (index: RunIndex<DeadLetter>, run: CharacterRun): DeadHit[] =>
  index.hits(run).map((hit) => ({
    dead: hit.value.dead,
    offset: hit.value.offset + hit.valueOffset,
    run: hit.run,
    at: hit.offset,
  }))
