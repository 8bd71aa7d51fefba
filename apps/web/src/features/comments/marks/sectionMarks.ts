/**
 * What of a section's threads is shown in its text, place by place. A place's answer stays the same object until
 * something changes there, so that a thread that comes, goes or is opened draws its own words anew and nothing else.
 */
import type { TextSpan } from '@samplan/document'
import { hasOpenSuggestion, isOpen, type Section, type Thread, type ThreadId } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'
import type { Passages, ThreadSources, Watched } from '../../../sync/index.ts'
import { changedPart } from '../model/changedPart.ts'
import { isGroundGone } from '../model/ground.ts'
import { spanKey, type PassageMark } from '../model/passageMark.ts'
import type { Proposal } from '../model/Proposal.ts'
import type { Composing } from '../state/Composing.ts'
import { holdersIn, isHolderGone } from './holders.ts'

export interface SectionMarks {
  readonly subscribe: (listener: () => void) => () => void
  /** Of a paragraph or heading by its id, of a block's text by `block/field`. */
  readonly inText: (key: string) => readonly PassageMark[]
  /** Of every text that has any. */
  readonly texts: () => ReadonlyMap<string, readonly PassageMark[]>
  /** Threads about a block as a whole, about a cell (`cells/line/column`), and about the section (its id). */
  readonly at: (key: string) => readonly ThreadId[]
  /** What is suggested for a block's facts, or for a cell's amount, in the place of what stands there. */
  readonly proposedAt: (key: string) => readonly Proposal[]
  /** Threads whose words or block are gone. */
  readonly orphans: () => readonly ThreadId[]
}

export interface OpenHere {
  readonly active: Watched<ThreadId | null>
  readonly composing: Watched<Composing | null>
}

interface Placed {
  readonly texts: ReadonlyMap<string, readonly PassageMark[]>
  readonly others: ReadonlyMap<string, readonly ThreadId[]>
  readonly proposals: ReadonlyMap<string, readonly Proposal[]>
  readonly orphans: readonly ThreadId[]
}

const NO_MARKS: readonly PassageMark[] = []
const NO_THREADS: readonly ThreadId[] = []
const NO_PROPOSALS: readonly Proposal[] = []
const NOTHING: Placed = { texts: new Map(), others: new Map(), proposals: new Map(), orphans: [] }

/** As the page names a cell by `data-path`; a line's id is no other line's. */
const cellKey = (lineId: string, columnId: string): string => `cells/${lineId}/${columnId}`

/** Reads its sources once for all who ask, and only while somebody listens; tells them only of what changes a mark. */
export function createSectionMarks(sources: ThreadSources, here: OpenHere): SectionMarks {
  const { threads, passages, section } = sources
  const listeners = new Set<() => void>()
  let inputs: readonly unknown[] = []
  let placed: Placed = NOTHING
  let ends: ReadonlyArray<() => void> = []

  const renew = (): boolean => {
    const active = here.active.get()
    const shown = shownThreads(threads.get(), active, here.composing.get())
    const now = [...shown, passages.get(), active, shown.some(hangsOnBlock) ? section.get() : null]
    if (isSame(inputs, now)) return false
    inputs = now
    const before = placed
    placed = keepSame(before, place(shown, passages.get(), section.get(), active))
    return !equalityDeep(before, placed)
  }
  const onChange = () => {
    if (renew()) for (const listener of listeners) listener()
  }
  const begin = () => {
    ends = [threads, passages, section, here.active, here.composing].map((source) =>
      source.subscribe(onChange),
    )
    renew()
  }
  return {
    subscribe: (listener) => {
      if (listeners.size === 0) begin()
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) for (const end of ends) end()
      }
    },
    inText: (key) => placed.texts.get(key) ?? NO_MARKS,
    texts: () => placed.texts,
    at: (key) => placed.others.get(key) ?? NO_THREADS,
    proposedAt: (key) => placed.proposals.get(key) ?? NO_PROPOSALS,
    orphans: () => placed.orphans,
  }
}

type Shown = Pick<Thread, 'id' | 'sectionId' | 'anchor' | 'suggestion'>

/** Closed threads are hidden, but for the one that is open on the page; the one being written is marked, too. */
function shownThreads(
  threads: readonly Thread[],
  active: ThreadId | null,
  composing: Composing | null,
): readonly Shown[] {
  const shown: readonly Shown[] = threads.filter((thread) => isOpen(thread) || thread.id === active)
  if (composing === null || threads.some(({ id }) => id === composing.threadId)) return shown
  const { threadId: id, sectionId, anchor } = composing
  return [...shown, { id, sectionId, anchor, suggestion: null }]
}

const hangsOnBlock = ({ anchor }: Shown): boolean => anchor.kind === 'block' || anchor.kind === 'cell'

const isSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((input, index) => Object.is(input, now[index]))

function place(
  threads: readonly Shown[],
  passages: Passages,
  section: Section | null,
  active: ThreadId | null,
): Placed {
  const blocks = section && threads.some(hangsOnBlock) ? holdersIn(section) : null
  const others = threads.flatMap((thread) => {
    const key = keyOf(thread)
    return key === null || isHolderGone(thread.anchor, blocks) ? [] : [{ key, id: thread.id }]
  })
  return {
    texts: marksByText(threads, passages, active),
    others: new Map(
      [...Map.groupBy(others, ({ key }) => key)].map(([key, group]) => [key, group.map(({ id }) => id)]),
    ),
    proposals: section ? proposalsIn(section, threads) : new Map(),
    orphans: threads.filter((thread) => isOrphan(thread, passages, blocks)).map(({ id }) => id),
  }
}

function keyOf({ anchor, sectionId }: Shown): string | null {
  switch (anchor.kind) {
    case 'section':
      return sectionId
    case 'block':
      return anchor.blockId
    case 'cell':
      return cellKey(anchor.lineId, anchor.columnId)
    case 'text':
      return null
    default:
      return anchor satisfies never
  }
}

/** On what has changed since they were made, they are not shown. */
function proposalsIn(section: Section, threads: readonly Shown[]): Placed['proposals'] {
  const proposals = threads.flatMap((thread) => {
    const { id: threadId, anchor, suggestion } = thread
    const key = keyOf(thread)
    const isMade = suggestion !== null && hasOpenSuggestion(thread) && suggestion.change.kind !== 'text'
    if (key === null || !isMade) return []
    const { change } = suggestion
    return isGroundGone(anchor, change, section, undefined) === false ? [{ key, threadId, change }] : []
  })
  return Map.groupBy(proposals, ({ key }) => key)
}

/** Of a text only its having been looked for says that it is gone. */
const isOrphan = ({ id, anchor }: Shown, passages: Passages, blocks: ReadonlySet<string> | null): boolean =>
  anchor.kind === 'text' ? passages.get(id)?.length === 0 : isHolderGone(anchor, blocks)

function marksByText(threads: readonly Shown[], passages: Passages, active: ThreadId | null) {
  const marks = threads.flatMap((thread) => {
    // A paragraph as a whole is marked as its words are; a structured block's id is no text's.
    if (thread.anchor.kind === 'block')
      return [{ key: thread.anchor.blockId, mark: wholeMark(thread, active) }]
    const spans = passages.get(thread.id) ?? []
    return spans.flatMap((span) =>
      marksOf(thread, span, spans.length === 1, active).map((mark) => ({ key: spanKey(span), mark })),
    )
  })
  return new Map(
    [...Map.groupBy(marks, ({ key }) => key)].map(([key, group]) => [key, group.map(({ mark }) => mark)]),
  )
}

const wholeMark = ({ id }: Shown, active: ThreadId | null): PassageMark => ({
  threadId: id,
  from: 0,
  to: Number.MAX_SAFE_INTEGER,
  isActive: id === active,
  replacement: null,
})

/** The words, and over them what a suggestion would change, as long as they are those that it was made on. */
function marksOf(
  { id: threadId, anchor, ...thread }: Shown,
  { from, to }: TextSpan,
  isWhole: boolean,
  active: ThreadId | null,
): readonly PassageMark[] {
  const words = { threadId, from, to, isActive: threadId === active, replacement: null }
  const change = hasOpenSuggestion(thread) ? thread.suggestion?.change : undefined
  const stands = isWhole && anchor.kind === 'text' && to - from === anchor.quote.length
  if (change?.kind !== 'text' || !stands) return [words]
  const part = changedPart(anchor.quote, change.replacement)
  return [words, { ...words, from: from + part.from, to: from + part.to, replacement: part.inserted }]
}

const keepSame = (before: Placed, now: Placed): Placed => ({
  texts: sameEntries(before.texts, now.texts),
  others: sameEntries(before.others, now.others),
  proposals: sameEntries(before.proposals, now.proposals),
  orphans: equalityDeep(before.orphans, now.orphans) ? before.orphans : now.orphans,
})

const sameEntries = <Value>(
  before: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> =>
  new Map(
    [...now].map(([key, value]) => {
      const known = before.get(key)
      return [key, known !== undefined && equalityDeep(known, value) ? known : value]
    }),
  )
