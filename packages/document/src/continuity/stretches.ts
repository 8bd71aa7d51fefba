/**
 * What a transaction took out of the section's texts and what it put in, as stretches: letters that stood, or stand, one
 * after the other in one text. Everything is read inside the transaction, while the deleted letters are still there.
 */
import type { CharacterRun, TextPlace } from '@samplan/domain'
import * as Y from 'yjs'
import { holderOf } from '../losses/ownWriting.ts'
import { addedItems } from '../soundness/newItems.ts'
import { appendRun } from './runs.ts'
import { isTextblock, placeOf } from './textPlace.ts'

export interface Stretch {
  readonly type: Y.Text
  /** All of the text that it is in, as it was for what was taken out, as it is for what was put in. */
  readonly line: { readonly text: string; readonly runs: readonly CharacterRun[] }
  /** Where it begins there. */
  readonly start: number
  readonly text: string
  readonly runs: readonly CharacterRun[]
  readonly place: TextPlace | null
  /** The Y.Text, and the letter that survived left of it: what was put in where something was taken out has the same. */
  readonly spot: string
  /** What else is read beside it in its text, before the transaction for what it took out, after it for what it put in. */
  readonly before: string
  readonly after: string
  /** Its text itself was deleted, or made, by this transaction. */
  readonly remade: boolean
  /** It stands in a paragraph, heading or block that this transaction has made. */
  readonly inNewBlock: boolean
  readonly parts: readonly StretchPart[]
}

/** What one Yjs item holds of a stretch. */
export interface StretchPart {
  /** The offset of its first letter. */
  readonly start: number
  readonly length: number
  /** What stood right of it for whoever put it in: an undo puts a text in front of the deleted one. */
  readonly rightOrigin: Y.ID | null
}

export interface Stretches {
  readonly dead: readonly Stretch[]
  readonly inserted: readonly Stretch[]
}

/** In the order of the document within each text; texts in no particular order. */
export function stretchesOf(transaction: Y.Transaction): Stretches {
  const dying = dyingItems(transaction)
  const texts = new Set([...dying, ...addedLetters(transaction)].flatMap(({ parent }) => textOf(parent)))
  const dead: Stretch[] = []
  const inserted: Stretch[] = []
  for (const text of texts) readStretches({ text, transaction, dying, dead, inserted })
  return { dead, inserted }
}

const textOf = (parent: unknown): Y.Text[] => (parent instanceof Y.Text ? [parent] : [])

function dyingItems(transaction: Y.Transaction): Set<Y.Item> {
  const items = new Set<Y.Item>()
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (isLetters(struct) && !isAdded(transaction, struct)) items.add(struct)
  })
  return items
}

function addedLetters(transaction: Y.Transaction): Y.Item[] {
  return [...addedItems(transaction)].filter((item) => !item.deleted && isLetters(item))
}

const isLetters = (struct: unknown): struct is Y.Item =>
  struct instanceof Y.Item && struct.content instanceof Y.ContentString

const isAdded = ({ beforeState }: Y.Transaction, { id }: Y.Item): boolean =>
  id.clock >= (beforeState.get(id.client) ?? 0)

interface Reading {
  readonly text: Y.Text
  readonly transaction: Y.Transaction
  readonly dying: ReadonlySet<Y.Item>
  readonly dead: Stretch[]
  readonly inserted: Stretch[]
}

function readStretches({ text, transaction, dying, dead, inserted }: Reading): void {
  const holder = holderOf(text)
  const block = isTextblock(text.parent) ? holderOf(text.parent) : holder
  const isMade = (item: Y.Item | null) => item !== null && isAdded(transaction, item)
  const shared = { type: text, place: placeOf(text), name: nameOf(holder?.id), inNewBlock: isMade(block) }
  const before = new StretchReader({ ...shared, remade: holder?.deleted === true })
  const after = new StretchReader({ ...shared, remade: isMade(holder) })
  for (const item of itemsOf(text)) {
    if (dying.has(item)) before.take(item)
    else if (!item.deleted && isLetters(item)) {
      if (isAdded(transaction, item)) after.take(item)
      else for (const reader of [before, after]) reader.pass(item)
    }
  }
  dead.push(...before.finished())
  inserted.push(...after.finished())
}

export function* itemsOf(text: Y.Text): Generator<Y.Item> {
  // Deleted items, too, which Yjs shows nobody.
  // oxlint-disable-next-line no-underscore-dangle
  for (let item = text._start; item !== null; item = item.right) yield item
}

const nameOf = (id: Y.ID | null | undefined): string => (id ? `${id.client}/${id.clock}` : '')

interface Draft {
  readonly start: number
  readonly spot: string
  readonly runs: CharacterRun[]
  readonly parts: StretchPart[]
  length: number
}

interface Shared extends Pick<Stretch, 'type' | 'place' | 'remade' | 'inNewBlock'> {
  readonly name: string
}

/** Reads one text from its beginning, as it was or as it is. */
class StretchReader {
  readonly #shared: Shared
  readonly #drafts: Draft[] = []
  readonly #runs: CharacterRun[] = []
  #text = ''
  #draft: Draft | null = null
  /** The survivor that was passed last. */
  #left = ''

  constructor(shared: Shared) {
    this.#shared = shared
  }

  /** The item belongs to a stretch. */
  take(item: Y.Item): void {
    this.#draft ??= this.#begin()
    const { runs, parts } = this.#draft
    appendRun(runs, [item.id.client, item.id.clock, item.length])
    parts.push({ start: this.#draft.length, length: item.length, rightOrigin: item.rightOrigin })
    this.#draft.length += item.length
    this.#read(item)
  }

  /** The item is read, before and after alike. */
  pass(item: Y.Item): void {
    this.#draft = null
    this.#left = nameOf(item.id)
    this.#read(item)
  }

  finished(): Stretch[] {
    const { type, place, remade, inNewBlock } = this.#shared
    const line = { text: this.#text, runs: this.#runs }
    return this.#drafts.map(({ start, length, spot, runs, parts }) => ({
      line,
      start,
      text: this.#text.slice(start, start + length),
      before: this.#text.slice(0, start),
      after: this.#text.slice(start + length),
      type,
      place,
      spot,
      runs,
      parts,
      remade,
      inNewBlock,
    }))
  }

  #read(item: Y.Item): void {
    appendRun(this.#runs, [item.id.client, item.id.clock, item.length])
    this.#text += lettersOf(item)
  }

  #begin(): Draft {
    const spot = `${this.#shared.name}:${this.#left}`
    const draft: Draft = { start: this.#text.length, spot, runs: [], parts: [], length: 0 }
    this.#drafts.push(draft)
    return draft
  }
}

const lettersOf = ({ content }: Y.Item): string => (content instanceof Y.ContentString ? content.str : '')

/** Where a stretch begins, ends, or is put together from parts. */
export function edgesOf({ parts, text }: Stretch): number[] {
  return [...parts.map(({ start }) => start), text.length]
}
