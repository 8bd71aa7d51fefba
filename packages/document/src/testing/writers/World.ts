/**
 * Writers at work in one section. Every character that is typed is one that nobody has typed before: what became of it can
 * be read from the text, without asking Yjs.
 */
import { threadIdSchema, type ThreadId, type UserId } from '@samplan/domain'
import type { Slice } from '@tiptap/pm/model'
import * as fc from 'fast-check'
import * as Y from 'yjs'
import { makeTextAnchor } from '../../anchors/makeTextAnchor.ts'
import { textBlocksOf, textOf } from '../../anchors/textBlocks.ts'
import { writeSection } from '../../section/writeSection.ts'
import { emptyBlock } from '../../blocks/emptyBlock.ts'
import { blockId, sectionId, userId } from '../ids.ts'
import { cutting, EDIT_NAMES, EDITS, pasting, rangeIn, typing, type Choice, type EditName } from './edits.ts'
import { textblocksOf } from './HeadlessEditor.ts'
import { changeRows } from './changeRows.ts'
import { SharedSection, type Writer } from './SharedSection.ts'

export const SECTION = sectionId('section')
const MAKER = userId('maker')
/** A list of rows, and no text of its own. */
const SIGNERS = blockId('signers')
const USERS = [userId('anna'), userId('bo')]

type Act =
  | EditName
  | 'type'
  | 'cut'
  | 'paste'
  | 'undo'
  | 'redo'
  | 'comment'
  | 'row'
  | 'send'
  | 'sendMerged'
  | 'receive'
export interface Move extends Choice {
  readonly writer: number
  readonly act: Act
}

const acts: readonly Act[] = [
  ...EDIT_NAMES,
  ...(['type', 'type', 'type', 'cut', 'cut', 'paste', 'paste', 'paste', 'undo', 'undo', 'redo'] as const),
  ...(['row', 'row', 'comment', 'comment', 'send', 'send', 'sendMerged', 'receive', 'receive'] as const),
]
export const moves = fc.array(
  fc.record<Move>({
    writer: fc.nat(1),
    act: fc.constantFrom(...acts),
    a: fc.nat(30),
    b: fc.nat(30),
    c: fc.nat(30),
  }),
  { minLength: 5, maxLength: 40, size: 'max' },
)

/** Within a paragraph, a heading and a cell, and over several. */
const FIRST_THREADS: readonly Choice[] = [
  { a: 0, b: 2, c: 9 },
  { a: 1, b: 1, c: 4 },
  { a: 2, b: 3, c: 17 },
  { a: 3, b: 2, c: 4 },
  { a: 6, b: 0, c: 3 },
]

export class World {
  readonly section: SharedSection
  readonly typists = new Map<string, UserId>()
  readonly quotes = new Map<ThreadId, string>()
  /** Letters that have stood twice at some time: two have moved them at once, and each move put them in. */
  readonly doubled = new Set<string>()
  readonly #clipboards = new Map<Writer, Slice>()
  #next = 0xe000

  constructor() {
    const original = new Y.Doc()
    original.clientID = 2
    const paragraph = (id: string, length: number) => ({
      type: 'paragraph' as const,
      id: blockId(id),
      content: length === 0 ? [] : [{ type: 'text' as const, text: this.letters(length, MAKER), marks: [] }],
    })
    const cell = (id: string) => ({ header: false, colspan: 1, rowspan: 1, content: [paragraph(id, 3)] })
    writeSection(original, SECTION, [
      paragraph('p1', 12),
      { ...paragraph('h', 5), type: 'heading', level: 1 },
      paragraph('p2', 20),
      {
        type: 'list',
        id: blockId('list'),
        ordered: false,
        start: 1,
        items: [{ content: [paragraph('i1', 6)] }, { content: [paragraph('i2', 4)] }],
      },
      paragraph('p3', 0),
      emptyBlock('signature', SIGNERS),
      { type: 'callout', id: blockId('callout'), tone: 'fact', content: [paragraph('c1', 8)] },
      { type: 'table', id: blockId('table'), rows: ['r1', 'r2', 'r3'].map((id) => ({ cells: [cell(id)] })) },
    ])
    this.section = new SharedSection(SECTION, original, MAKER, USERS)
    for (const doc of [this.section.server, ...this.section.writers.map(({ editor }) => editor.doc)])
      doc.on('afterTransaction', () => this.#noteDoubled(doc))
    for (const choice of FIRST_THREADS) this.act({ writer: 0, act: 'comment', ...choice })
    this.section.settle()
  }

  letters(count: number, typist: UserId): string {
    let text = ''
    for (let index = 0; index < count; index++) text += String.fromCharCode((this.#next += 1))
    for (const letter of text) this.typists.set(letter, typist)
    return text
  }

  act({ writer: which, act, ...choice }: Move): void {
    const { section } = this
    const writer = section.writers[which]
    if (!writer) return
    const { editor } = writer
    switch (act) {
      case 'type':
        editor.run(typing(this.letters(1 + (choice.c % 5), writer.user), choice))
        return
      case 'cut':
        editor.run(cutting(choice, (slice) => this.#clipboards.set(writer, slice)))
        return
      case 'paste': {
        const slice = this.#clipboards.get(writer)
        if (slice) editor.run(pasting(slice, choice))
        // A second paste is a copy.
        this.#clipboards.delete(writer)
        return
      }
      case 'undo':
      case 'redo':
        // What an undo brings back is not to be pasted as well.
        this.#clipboards.clear()
        if (act === 'undo') editor.undo()
        else editor.redo()
        return
      case 'comment':
        this.#comment(writer, choice)
        return
      case 'row':
        editor.run(() => changeRows(editor.doc, SIGNERS, this.letters(1, writer.user), choice))
        return
      case 'send':
      case 'sendMerged':
        section.send(writer, act === 'sendMerged')
        return
      case 'receive':
        section.receive(writer)
        return
      default:
        editor.run(EDITS[act](choice))
    }
  }

  #noteDoubled(doc: Y.Doc): void {
    const seen = new Set<string>()
    for (const letter of textBlocksOf(doc, SECTION).map(textOf).join('')) {
      if (seen.has(letter)) this.doubled.add(letter)
      seen.add(letter)
    }
  }

  #comment({ editor }: Writer, choice: Choice): void {
    const range = rangeIn(editor.state, choice)
    const blocks = textBlocksOf(editor.doc, SECTION)
    const textblocks = textblocksOf(editor.state.doc)
    const point = (position: number) => {
      const index = textblocks.findLastIndex(({ start }) => start <= position)
      const place = blocks[index]?.place
      return place && { place, offset: position - (textblocks[index]?.start ?? 0) }
    }
    const from = range && point(range.from)
    const to = range && point(range.to)
    const anchor = from && to ? makeTextAnchor(editor.doc, SECTION, from, to) : null
    if (!anchor) return
    const threadId = threadIdSchema.parse(`t${this.quotes.size}`)
    this.quotes.set(threadId, anchor.quote)
    this.section.startThread(threadId, anchor)
  }
}
