/** Two people in one section: one moves a goal about, the other works on what it says. */
import { overarchingGoalIdSchema } from '@samplan/domain'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { blockText, writeField } from '../blocks/blockFields.ts'
import { emptyBlock } from '../blocks/emptyBlock.ts'
import { editAs, moveNode, textNode } from '../testing/editing.ts'
import { blockId, sectionId } from '../testing/ids.ts'
import { exchange, replicaOf } from '../testing/peers.ts'
import { projectSection } from './readSection.ts'
import { removeDuplicateBlocks } from './removeDuplicateBlocks.ts'
import { writeSection } from './writeSection.ts'

const SECTION = sectionId('section')
const GOALS = ['goal-0', 'goal-1', 'goal-2'].map(blockId)
const TEXT = 'Fler får plats'

function twoReplicas(): [Y.Doc, Y.Doc] {
  const origin = new Y.Doc()
  origin.clientID = 1
  writeSection(
    origin,
    SECTION,
    GOALS.flatMap((id) => [
      {
        type: 'paragraph',
        id: blockId(`before-${id}`),
        content: [{ type: 'text', text: `Inför ${id}`, marks: [] }],
      },
      { ...emptyBlock('goal', id), text: TEXT },
    ]),
  )
  return [replicaOf(origin, SECTION, 2), replicaOf(origin, SECTION, 3)]
}

const idsIn = (doc: Y.Doc) => projectSection(doc, SECTION).map(({ id }) => id)
const goalIn = (doc: Y.Doc, id: string) => projectSection(doc, SECTION).find((block) => block.id === id)

type Edit = (doc: Y.Doc) => void

const anyGoal = fc.constantFrom(...GOALS)

const move: fc.Arbitrary<Edit> = fc.tuple(anyGoal, fc.nat(6)).map(
  ([id, to]) =>
    (doc) =>
      editAs(doc, SECTION, (nodes) => moveNode(nodes, id, to)),
)

const sort: fc.Arbitrary<Edit> = fc
  .shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 })
  .map((order) => (doc) => editAs(doc, SECTION, (nodes) => order.flatMap((at) => nodes[at] ?? [])))

/** Cut in one transaction, pasted in a later one. */
const cutAndPaste: fc.Arbitrary<Edit> = fc.tuple(anyGoal, fc.nat(5)).map(([id, to]) => (doc) => {
  let cut: Parameters<typeof moveNode>[0] = []
  editAs(doc, SECTION, (nodes) => {
    cut = nodes.filter((node) => node.attrs['id'] === id)
    return nodes.filter((node) => node.attrs['id'] !== id)
  })
  editAs(doc, SECTION, (nodes) => nodes.toSpliced(to, 0, ...cut))
})

test('a goal moved, sorted, cut and pasted by one keeps what the other writes in it meanwhile', () => {
  const rearrange = fc.array(fc.oneof(move, sort, cutAndPaste), { minLength: 1, maxLength: 5 })
  const typing = fc.record({ goal: anyGoal, at: fc.nat(TEXT.length), letters: fc.string({ maxLength: 5 }) })
  const links = fc.uniqueArray(fc.constantFrom('og-1', 'og-2').map((id) => overarchingGoalIdSchema.parse(id)))
  fc.assert(
    fc.property(rearrange, typing, links, (edits, { goal, at, letters }, overarchingGoalIds) => {
      const [anna, bo] = twoReplicas()
      for (const edit of edits) edit(anna)
      blockText(bo, goal, 'text').insert(at, letters)
      writeField(bo, 'goal', goal, 'overarchingGoalIds', overarchingGoalIds, null)
      const order = idsIn(anna)
      exchange([anna, bo])

      expect(idsIn(bo)).toEqual(order)
      for (const doc of [anna, bo])
        expect(goalIn(doc, goal)).toMatchObject({
          text: TEXT.slice(0, at) + letters + TEXT.slice(at),
          overarchingGoalIds,
        })
    }),
  )
})

test('a block that both move stands once in the projection, and the next editor takes the other out', () => {
  fc.assert(
    fc.property(anyGoal, fc.nat(6), fc.nat(6), (goal, annas, bos) => {
      const [anna, bo] = twoReplicas()
      editAs(anna, SECTION, (nodes) => moveNode(nodes, goal, annas))
      editAs(bo, SECTION, (nodes) => moveNode(nodes, goal, bos))
      exchange([anna, bo])
      const seen = idsIn(anna)
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.toSorted()).toEqual([...GOALS, ...GOALS.map((id) => `before-${id}`)].toSorted())

      removeDuplicateBlocks(anna, SECTION, null)
      exchange([anna, bo])
      expect(anna.getXmlFragment(SECTION).length).toBe(seen.length)
      expect(idsIn(bo)).toEqual(seen)
      expect(removeDuplicateBlocks(bo, SECTION, null)).toEqual([])
    }),
  )
})

test('two paragraphs with one id and different texts are both kept', () => {
  const [anna] = twoReplicas()
  editAs(anna, SECTION, () => [textNode('same', 'Ett'), textNode('same', 'Två'), textNode('same', 'Ett')])
  const blocks = projectSection(anna, SECTION)
  expect(blocks.map((block) => block.type === 'paragraph' && block.content)).toMatchObject([
    [{ text: 'Ett' }],
    [{ text: 'Två' }],
  ])
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(2)
})
