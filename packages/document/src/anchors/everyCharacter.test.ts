/**
 * Two writers with real editors, and threads on what they write. Every character that is typed is one that nobody has typed
 * before, so what became of it can be read from the text, without asking Yjs. `SEQUENCES=10000` tries more than every day.
 */
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { createAuthorship } from '../authorship/createAuthorship.ts'
import { textblocksOf } from '../testing/writers/HeadlessEditor.ts'
import type { Writer } from '../testing/writers/SharedSection.ts'
import { moves, SECTION, World } from '../testing/writers/World.ts'
import { resolveAnchors } from './resolveAnchors.ts'
import { readAnchors } from './storedAnchor.ts'
import { textBlocksOf, textOf } from './textBlocks.ts'

const SEQUENCES = Number(process.env['SEQUENCES'] ?? 400)
vi.setConfig({ testTimeout: 60_000 + SEQUENCES * 200 })

const lettersOf = (text: string) => [...text.replaceAll('\n', '')]

function checkAnchors(world: World, { editor }: Writer): void {
  const textblocks = textblocksOf(editor.state.doc).map(({ node }) =>
    node.textBetween(0, node.content.size, '\n', '\n'),
  )
  const blocks = textBlocksOf(editor.doc, SECTION)
  expect(blocks.map(textOf)).toEqual(textblocks)
  const readable = new Set(lettersOf(textblocks.join('')))
  const spans = resolveAnchors(editor.doc, SECTION, readAnchors(editor.doc))
  for (const [threadId, quote] of world.quotes) {
    const covered = new Set(
      (spans.get(threadId) ?? []).flatMap(({ place, from, to }) => {
        const index = blocks.findIndex(
          (block) => block.place === place || JSON.stringify(block.place) === JSON.stringify(place),
        )
        return lettersOf(textblocks[index]?.slice(from, to) ?? '')
      }),
    )
    const expected = new Set(lettersOf(quote).filter((letter) => readable.has(letter)))
    expect([threadId, [...covered].toSorted()]).toEqual([threadId, [...expected].toSorted()])
  }
}

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
      for (const writer of world.section.writers) checkAnchors(world, writer)
      checkAuthors(world)
      world.section.destroy()
    }),
    { numRuns: SEQUENCES },
  )
})
