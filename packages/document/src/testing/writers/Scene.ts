/** A section written with brackets about a passage that a thread is on, and read the same way. */
import { threadIdSchema, type Block } from '@samplan/domain'
import * as Y from 'yjs'
import { makeTextAnchor } from '../../anchors/makeTextAnchor.ts'
import { resolveAnchors } from '../../anchors/resolveAnchors.ts'
import { readAnchors } from '../../anchors/storedAnchor.ts'
import { textBlocksOf, textOf } from '../../anchors/textBlocks.ts'
import { writeSection } from '../../section/writeSection.ts'
import { blockId, sectionId, userId } from '../ids.ts'
import { Actor } from './Actor.ts'
import { SharedSection } from './SharedSection.ts'

const SECTION = sectionId('section')
const THREAD = threadIdSchema.parse('thread')

export class Scene {
  readonly section: SharedSection
  readonly anna: Actor
  readonly bo: Actor

  /** One paragraph each. */
  constructor(...marked: string[]) {
    const original = new Y.Doc()
    original.clientID = 2
    writeSection(
      original,
      SECTION,
      marked.map((text, index) => paragraph(`p${index}`, text.replace(/[[\]]/g, ''))),
    )
    this.section = new SharedSection(SECTION, original, userId('maker'), [userId('anna'), userId('bo')])
    const [anna, bo] = this.section.writers.map((writer) => new Actor(this.section, writer))
    if (!anna || !bo) throw new Error('nobody writes')
    this.anna = anna
    this.bo = bo
    const start = pointAt(marked, '[')
    if (start) this.#startThread(this.section.server, start, pointAt(marked, ']') ?? start)
  }

  /** Starts the thread on the first of these words, as a document shows them. */
  mark(words: string, doc: Y.Doc): void {
    const block = textBlocksOf(doc, SECTION).find((candidate) => textOf(candidate).includes(words))
    if (!block) throw new Error(`"${words}" is nowhere`)
    const offset = textOf(block).indexOf(words)
    const { place } = block
    this.#startThread(doc, { place, offset }, { place, offset: offset + words.length })
  }

  /** What all have when everything has arrived. */
  get marked(): string[] {
    this.section.settle()
    const { server } = this.section
    const spans = resolveAnchors(server, SECTION, readAnchors(server)).get(THREAD) ?? []
    return textBlocksOf(server, SECTION).map((block) => {
      const here = spans.filter(({ place }) => JSON.stringify(place) === JSON.stringify(block.place))
      return here.reduceRight(
        (text, { from, to }) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`,
        textOf(block),
      )
    })
  }

  #startThread(doc: Y.Doc, from: Point, to: Point): void {
    const anchor = makeTextAnchor(doc, SECTION, from, to)
    if (!anchor) throw new Error('nothing is marked')
    this.section.startThread(THREAD, anchor)
  }
}

type Point = Parameters<typeof makeTextAnchor>[2]

function pointAt(marked: readonly string[], bracket: '[' | ']'): Point | null {
  const index = marked.findIndex((text) => text.includes(bracket))
  const text = marked[index]?.replace(bracket === ']' ? '[' : ']', '')
  return text === undefined
    ? null
    : { place: { kind: 'prose', elementId: blockId(`p${index}`) }, offset: text.indexOf(bracket) }
}

const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  id: blockId(id),
  content: text === '' ? [] : [{ type: 'text', text, marks: [] }],
})
