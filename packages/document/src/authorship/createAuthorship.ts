/**
 * Who wrote each character of a section, found by replaying its log. Nothing of it is stored, and a Yjs client id is no
 * author: offline text returns under old ids, and a server writes for many. What is made anew keeps its author, so that
 * pressing Enter, moving a paragraph or undoing does not make one the author of what another wrote.
 */
import type { CharacterRun, SectionId, TextPlace, UserId } from '@samplan/domain'
import * as Y from 'yjs'
import { textBlocksOf, type TextBlock } from '../anchors/textBlocks.ts'
import { findMoves } from '../continuity/findMoves.ts'
import { findReturns } from '../continuity/findReturns.ts'
import { RunIndex } from '../continuity/RunIndex.ts'
import { withoutRuns } from '../continuity/runs.ts'
import { stretchesOf, type Stretches } from '../continuity/stretches.ts'
import { placeKey } from '../continuity/textPlace.ts'
import { sectionRoots } from '../section/roots.ts'
import { DeadTexts } from './DeadTexts.ts'

/** An update as the log has it. */
export interface LoggedUpdate {
  readonly bytes: Uint8Array
  readonly author: UserId
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface Authored {
  readonly author: UserId
  readonly at: number
}

/** Offsets are counted as in `TextSpan`. */
export interface AuthoredSpan extends Authored {
  readonly from: number
  readonly to: number
}

export interface AuthoredText {
  readonly place: TextPlace
  readonly spans: readonly AuthoredSpan[]
}

export interface Authorship {
  /** The section as it stands after what was taken; to be read alone. */
  readonly doc: Y.Doc
  /** Every update of the log, in its order, from the first one on. */
  take(update: LoggedUpdate): void
  /** In reading order; neighbours of one update are one span. Empty for a place that has no text. */
  authorsOf(place: TextPlace): AuthoredSpan[]
  /** Every text that has letters, in reading order. */
  authorsOfAll(): AuthoredText[]
  destroy(): void
}

export function createAuthorship(sectionId: SectionId): Authorship {
  const doc = new Y.Doc()
  sectionRoots(doc, sectionId)
  const authors = new RunIndex<Authored>()
  const dead = new DeadTexts()

  return {
    doc,
    take({ bytes, author, at }) {
      doc.transact((transaction) => {
        Y.applyUpdate(doc, bytes)
        follow(stretchesOf(transaction), { author, at })
      })
    },
    authorsOf(place) {
      const block = textBlocksOf(doc, sectionId).find((candidate) => isSame(candidate.place, place))
      return block ? spansOf(block) : []
    },
    authorsOfAll() {
      return textBlocksOf(doc, sectionId).flatMap((block) =>
        block.pieces.length === 0 ? [] : [{ place: block.place, spans: spansOf(block) }],
      )
    },
    destroy: () => doc.destroy(),
  }

  function spansOf({ pieces }: TextBlock): AuthoredSpan[] {
    const spans: AuthoredSpan[] = []
    for (const { run, offset } of pieces) {
      for (const hit of authors.hits(run)) {
        const from = offset + hit.offset
        addSpan(spans, { from, to: from + hit.run[2], ...hit.value })
      }
    }
    return spans
  }

  function follow(stretches: Stretches, writer: Authored): void {
    const moves = findMoves(stretches)
    for (const { from, to } of [...moves, ...findReturns(stretches.inserted, dead.past(), moves)]) {
      for (const { offset, run, value } of authors.hits(from)) settle([to[0], to[1] + offset, run[2]], value)
    }
    for (const { runs } of stretches.inserted) for (const run of runs) settle(run, writer)
    dead.remember(stretches.dead)
  }

  /** A character has one author: the first that is found. */
  function settle(run: CharacterRun, author: Authored): void {
    for (const rest of withoutRuns([run], authors)) authors.add(rest, author)
  }
}

const isSame = (one: TextPlace, other: TextPlace): boolean =>
  one.kind === other.kind && placeKey(one) === placeKey(other)

function addSpan(spans: AuthoredSpan[], span: AuthoredSpan): void {
  const last = spans.at(-1)
  if (last?.to === span.from && last.author === span.author && last.at === span.at)
    spans[spans.length - 1] = { ...last, to: span.to }
  else spans.push(span)
}
