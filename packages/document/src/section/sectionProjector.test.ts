import { arbitraryPlan } from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { blockText, writeField } from '../blocks/blockFields.ts'
import { emptyBlock } from '../blocks/emptyBlock.ts'
import { damage } from '../testing/damage.ts'
import { editAs, moveNode, textNode } from '../testing/editing.ts'
import { blockId, sectionId } from '../testing/ids.ts'
import { projectSection } from './readSection.ts'
import { createSectionProjector } from './sectionProjector.ts'
import { writeSection } from './writeSection.ts'

const SECTION = sectionId('section')
const GOAL = blockId('goal')

function docWith(): Y.Doc {
  const doc = new Y.Doc()
  writeSection(doc, SECTION, [
    { type: 'paragraph', id: blockId('p'), content: [] },
    { ...emptyBlock('goal', GOAL), text: 'Mål' },
  ])
  return doc
}

test('what did not change stays the same object', () => {
  const doc = docWith()
  const projector = createSectionProjector(doc, SECTION)
  const [paragraph, goal] = projector.blocks()
  expect(projector.blocks()).toBe(projector.blocks())

  blockText(doc, GOAL, 'text').insert(3, 'et')
  expect(projector.blocks()[0]).toBe(paragraph)
  expect(projector.blocks()[1]).toMatchObject({ text: 'Målet' })

  editAs(doc, SECTION, (nodes) => [textNode('first', 'Nytt'), ...nodes])
  expect(projector.blocks()[1]).toBe(paragraph)
  expect(projector.blocks()[2]).not.toBe(goal)
})

test('each transaction that changes the section is announced once, and no other', () => {
  const doc = docWith()
  const projector = createSectionProjector(doc, SECTION)
  const listener = vi.fn<() => void>()
  const unsubscribe = projector.subscribe(listener)
  doc.transact(() => {
    blockText(doc, GOAL, 'text').insert(0, 'a')
    writeField(doc, 'goal', GOAL, 'due', '2014', null)
  })
  doc.getMap('elsewhere').set('key', 1)
  expect(listener).toHaveBeenCalledTimes(1)
  unsubscribe()
  writeField(doc, 'goal', GOAL, 'due', null, null)
  expect(listener).toHaveBeenCalledTimes(1)

  const again = vi.fn<() => void>()
  projector.subscribe(again)
  projector.destroy()
  writeField(doc, 'goal', GOAL, 'due', '2015', null)
  expect(again).not.toHaveBeenCalled()
})

test('after any edits it gives what reading everything anew gives', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.array(fc.nat(), { maxLength: 8 }), (plan, edits) => {
      const blocks = plan.sections.flatMap((section) => section.blocks)
      const doc = new Y.Doc()
      writeSection(doc, SECTION, blocks)
      const projector = createSectionProjector(doc, SECTION)
      for (const edit of edits) {
        projector.blocks()
        const id = blocks[edit % (blocks.length + 1)]?.id ?? ''
        if (edit % 2 === 0) editAs(doc, SECTION, (nodes) => moveNode(nodes, id, edit % 5))
        else damage(doc, SECTION, edit)
        expect(projector.blocks()).toEqual(projectSection(doc, SECTION))
      }
    }),
  )
})
