/**
 * Two writers with real editors, and threads on what they write. Every character that is typed is one that nobody has typed
 * before, so what became of it can be read from the text, without asking Yjs. `SEQUENCES=10000` tries more than every day.
 */
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { createAuthorship } from '../authorship/createAuthorship.ts'
import { projectSection } from '../section/readSection.ts'
import { textblocksOf } from '../testing/writers/HeadlessEditor.ts'
import type { Writer } from '../testing/writers/SharedSection.ts'
import { moves, SECTION, World } from '../testing/writers/World.ts'
import { resolveAnchors } from './resolveAnchors.ts'
import { readAnchors } from './storedAnchor.ts'
import { textBlocksOf, textOf } from './textBlocks.ts'

const SEQUENCES = Number(process.env['SEQUENCES'] ?? 400)
vi.setConfig({ testTimeout: 60_000 + SEQUENCES * 200 })

const lettersOf = (text: string) => [...text.replaceAll('\n', '')]

interface Coverage {
  readonly quoted: readonly string[]
  readonly covered: ReadonlySet<string>
}

/** Read from what the editor shows; offsets are ProseMirror's. */
function readCoverage(world: World, { editor }: Writer): { readable: Set<string>; threads: Coverage[] } {
  const textblocks = textblocksOf(editor.state.doc).map(({ node }) =>
    node.textBetween(0, node.content.size, '\n', '\n'),
  )
  const blocks = textBlocksOf(editor.doc, SECTION)
  expect(blocks.map(textOf)).toEqual(textblocks)
  const textAt = new Map(blocks.map(({ place }, index) => [JSON.stringify(place), textblocks[index]]))
  const spans = resolveAnchors(editor.doc, SECTION, readAnchors(editor.doc))
  const threads = [...world.quotes].map(([threadId, quote]) => ({
    quoted: lettersOf(quote),
    covered: new Set(
      (spans.get(threadId) ?? []).flatMap(({ place, from, to }) =>
        lettersOf(textAt.get(JSON.stringify(place))?.slice(from, to) ?? ''),
      ),
    ),
  }))
  return { readable: new Set(lettersOf(textblocks.join(''))), threads }
}

/**
 * Of a letter that stands twice, one may be deleted and the other stay: nobody can tell then whether it was meant to go.
 */
function checkAnchors(world: World, writer: Writer): void {
  const { readable, threads } = readCoverage(world, writer)
  for (const { quoted, covered } of threads) {
    const expected = quoted.filter((letter) => readable.has(letter))
    const single = expected.filter((letter) => !world.doubled.has(letter))
    expect([...covered].filter((letter) => !expected.includes(letter))).toEqual([])
    expect(single.filter((letter) => !covered.has(letter))).toEqual([])
    counted.readable += expected.length
    counted.missed += expected.filter((letter) => !covered.has(letter)).length
  }
}

/** How many of the quoted letters that can be read are not covered, all of which have stood twice. */
const counted = { readable: 0, missed: 0 }

function checkAuthors(world: World): void {
  const authorship = createAuthorship(SECTION)
  for (const update of world.section.log) authorship.take(update)
  for (const block of textBlocksOf(authorship.doc, SECTION)) {
    const text = textOf(block)
    const authors = authorship.authorsOf(block.place)
    for (const { from, to, author } of authors)
      for (const letter of lettersOf(text.slice(from, to)))
        expect([letter.codePointAt(0), author]).toEqual([letter.codePointAt(0), world.typists.get(letter)])
    expect(authors.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(lettersOf(text).length)
  }
}

test('an anchor covers what can be read of its quote, and every character is by who typed it first', () => {
  fc.assert(
    fc.property(moves, (sequence) => {
      const world = new World()
      for (const move of sequence) world.act(move)
      world.section.settle()
      const blocks = projectSection(world.section.server, SECTION)
      for (const { editor } of world.section.writers)
        expect(projectSection(editor.doc, SECTION)).toEqual(blocks)
      for (const writer of world.section.writers) checkAnchors(world, writer)
      checkAuthors(world)
      world.section.destroy()
    }),
    { numRuns: SEQUENCES },
  )
  expect(counted.missed / counted.readable).toBeLessThan(0.01)
})
