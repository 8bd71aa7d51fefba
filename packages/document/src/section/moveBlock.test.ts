import type { Block } from '@samplan/domain'
import { arbitraryPlan } from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { blockText } from '../blocks/blockFields.ts'
import { emptyBlock } from '../blocks/emptyBlock.ts'
import { blockId, sectionId } from '../testing/ids.ts'
import { exchange, replicaOf } from '../testing/peers.ts'
import { moveBlock, type SectionDoc } from './moveBlock.ts'
import { projectSection } from './readSection.ts'
import { sectionMaps } from './roots.ts'
import { writeSection } from './writeSection.ts'

function sectionWith(name: string, blocks: Parameters<typeof writeSection>[2]): SectionDoc {
  const doc = new Y.Doc()
  writeSection(doc, sectionId(name), blocks)
  return { doc, sectionId: sectionId(name) }
}

const read = ({ doc, sectionId: id }: SectionDoc) => projectSection(doc, id)

test('a block of any kind arrives as it was, at its place, and leaves nothing behind', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.nat(), fc.nat(), (plan, which, where) => {
      const blocks = plan.sections.flatMap((section) => section.blocks)
      const block = blocks[which % Math.max(1, blocks.length)]
      fc.pre(block !== undefined)
      if (!block) return
      const others: Block[] = [emptyBlock('goal', blockId('x')), emptyBlock('goal', blockId('y'))]
      const from = sectionWith('from', blocks)
      const to = sectionWith('to', others)
      const at = where % 3
      expect(moveBlock(from, to, block.id, others[at]?.id ?? null, null)).toEqual({ ok: true })

      expect(read(from)).toEqual(blocks.filter(({ id }) => id !== block.id))
      expect(read(to)).toEqual(others.toSpliced(at, 0, block))
      for (const map of Object.values(sectionMaps(from.doc)))
        expect([...map.keys()].filter((key) => key.startsWith(`${block.id}/`))).toEqual([])
    }),
  )
})

test('within one section it changes the place', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => emptyBlock('goal', blockId(id)))
  if (!a || !b || !c) throw new Error('no blocks')
  const section = sectionWith('s', [a, { ...b, text: 'Mål' }, c])
  moveBlock(section, section, b.id, a.id, null)
  expect(read(section)).toEqual([{ ...b, text: 'Mål' }, a, c])
  moveBlock(section, section, c.id, c.id, null)
  expect(read(section).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
})

test('within one section it loses nothing that somebody writes in it meanwhile', () => {
  const goal = { ...emptyBlock('goal', blockId('goal')), text: 'Mål' }
  const server = sectionWith('s', [goal, emptyBlock('goal', blockId('other'))])
  const writer = { doc: replicaOf(server.doc, server.sectionId, 2), sectionId: server.sectionId }
  moveBlock(server, server, goal.id, null, null)
  blockText(writer.doc, goal.id, 'text').insert(3, ' för året')
  exchange([server.doc, writer.doc])
  expect(read(server)).toMatchObject([{ id: 'other' }, { id: 'goal', text: 'Mål för året' }])
})

test('a block that is not there is refused', () => {
  const section = sectionWith('s', [])
  expect(moveBlock(section, section, blockId('gone'), null, null)).toEqual({
    ok: false,
    code: 'block-unknown',
  })
})
