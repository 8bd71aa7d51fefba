/** Authorship follows the words, not the keys. */
import { splitBlock, joinBackward, setBlockType } from '@tiptap/pm/commands'
import { expect, test } from 'vitest'
import { textBlocksOf, textOf } from '../anchors/textBlocks.ts'
import { pmSchema } from '../schema/pmSchema.ts'
import { sectionId } from '../testing/ids.ts'
import { Scene } from '../testing/writers/Scene.ts'
import { createAuthorship } from './createAuthorship.ts'

const heading = setBlockType(pmSchema.node('heading').type, { level: 1 })

/** Each paragraph as `author:text`, a span after the other. */
function authorsIn({ section }: Scene): string[] {
  section.settle()
  const authorship = createAuthorship(sectionId('section'))
  for (const update of section.log) authorship.take(update)
  const texts = textBlocksOf(authorship.doc, sectionId('section')).map(textOf)
  return authorship.authorsOfAll().map(({ spans: authored }, index) => {
    const spans: { author: string; text: string }[] = []
    for (const { author, from, to } of authored) {
      const text = texts[index]?.slice(from, to) ?? ''
      const last = spans.at(-1)
      if (last?.author === author) last.text += text
      else spans.push({ author, text })
    }
    return spans.map(({ author, text }) => `${author}:${text}`).join('|')
  })
}

test('the first update is by whoever the section was made by, and typing by who typed', () => {
  const scene = new Scene('Planen antas')
  scene.anna.type('ny ', 'antas')
  scene.section.settle()
  scene.bo.type('helt ', 'ny')
  expect(authorsIn(scene)).toEqual(['maker:Planen |bo:helt |anna:ny |maker:antas'])
})

test('Enter, joining, a heading and a move make nobody an author', () => {
  const scene = new Scene('Kultur och fritid', 'Kultur och fritid')
  scene.anna.type('mer ', 'fritid')
  scene.section.settle()
  scene.bo.at('mer', splitBlock)
  scene.bo.at('mer', heading)
  scene.bo.move(1, 2)
  expect(authorsIn(scene)).toEqual(['maker:Kultur och ', 'maker:Kultur och fritid', 'anna:mer |maker:fritid'])
  scene.bo.at('mer', joinBackward)
  expect(authorsIn(scene)).toEqual(['maker:Kultur och ', 'maker:Kultur och fritid|anna:mer |maker:fritid'])
})

test('what is cut and pasted, or deleted and brought back, is still its author’s', () => {
  const scene = new Scene('Länets kommuner samverkar', 'Ledamöter')
  scene.anna.type('tjugo ', 'kommuner')
  scene.section.settle()
  scene.bo.cut('tjugo kommuner ')('Ledamöter')
  expect(authorsIn(scene)).toEqual(['maker:Länets samverkar', 'anna:tjugo |maker:kommuner Ledamöter'])
  scene.bo.undo()
  scene.bo.undo()
  expect(authorsIn(scene)).toEqual(['maker:Länets |anna:tjugo |maker:kommuner samverkar', 'maker:Ledamöter'])
})

test('who types a deleted word again has written it', () => {
  const scene = new Scene('Vi antar planen i dag')
  scene.anna.cut('planen ')
  scene.section.settle()
  scene.bo.type('planen ', 'i dag')
  expect(authorsIn(scene)).toEqual(['maker:Vi antar |bo:planen |maker:i dag'])
})
