import { areaIdSchema, type Block, type BudgetLine, type LineId, type StructuredBlock } from '@samplan/domain'
import { arbitraryPlan } from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { setCell } from '../budget/editCells.ts'
import { undoScope } from '../section/roots.ts'
import { insertBlock, writeSection } from '../section/writeSection.ts'
import { isStructuredNode } from '../schema/nodeNames.ts'
import { blockId, columnId, groupId, lineId, rowId, sectionId } from '../testing/ids.ts'
import { blockText, readField, readText, writeField } from './blockFields.ts'
import { copyBlockFields } from './copyBlock.ts'
import { copyOfBlock } from './copyOfBlock.ts'
import { createBlock } from './createBlock.ts'
import { emptyBlock } from './emptyBlock.ts'
import { observeBlock } from './observeBlock.ts'
import { readBlock } from './readBlock.ts'

const GOAL = blockId('goal')

const isStructured = (block: Block): block is StructuredBlock => isStructuredNode(block.type)

function copyOf(block: StructuredBlock): StructuredBlock {
  const from = new Y.Doc()
  const to = new Y.Doc()
  createBlock(from, block, null)
  let count = 0
  const newId = () => `copy-${count++}`
  const id = copyBlockFields({ from, to, type: block.type, blockId: block.id, newId, origin: null })
  return readBlock(to, block.type, id)
}

/** Also without what is about the original alone. */
const NOT_COPIED = ['conflicts', 'takenRequests', 'reconciliation']
const IDS = ['id', 'lineId', 'parentId', 'pairedLineId']

/** Where a reference leads stays as it is. */
const withoutTargets = (key: string, value: unknown) => (key === 'to' ? undefined : value)

function withoutIds(block: Block): unknown {
  const text = JSON.stringify(block, (key, inner: unknown) =>
    [...NOT_COPIED, ...IDS].includes(key) ? undefined : inner,
  )
  return JSON.parse(text)
}

function docWithGoal(): Y.Doc {
  const doc = new Y.Doc()
  createBlock(doc, { ...emptyBlock('goal', GOAL), text: 'Mål' }, null)
  return doc
}

test('creating a block is one transaction, and so is each edit', () => {
  const doc = new Y.Doc()
  const origins: unknown[] = []
  doc.on('afterTransaction', ({ origin, changed }) => changed.size > 0 && origins.push(origin))
  createBlock(doc, emptyBlock('budget', blockId('b')), 'create')
  createBlock(doc, emptyBlock('indicator', blockId('i')), 'create')
  writeField(doc, 'indicator', blockId('i'), 'baseline', '10 %', 'write')
  setCell(doc, blockId('b'), lineId('l'), columnId('c'), { kind: 'none' }, 'cell')
  expect(origins).toEqual(['create', 'create', 'write', 'cell'])
})

test('a text is the same Y.Text for everybody who asks, and reading does not make it', () => {
  const doc = docWithGoal()
  expect(blockText(doc, GOAL, 'text')).toBe(blockText(doc, GOAL, 'text'))
  expect(readText(doc, blockId('gone'), 'text')).toBe('')
  expect(doc.getMap('fields').has('gone/text')).toBe(false)
})

test('a stored value that does not fit reads as nothing said', () => {
  const doc = docWithGoal()
  doc.getMap('fields').set(`${GOAL}/areaIds`, ['area', 7, 'å'])
  doc.getMap('fields').set(`${GOAL}/due`, 2014)
  expect(readField(doc, 'goal', GOAL, 'areaIds')).toEqual([areaIdSchema.parse('area')])
  expect(readField(doc, 'goal', GOAL, 'due')).toBeNull()
})

test('a listener hears of its block and of no other', () => {
  const doc = docWithGoal()
  const listener = vi.fn<() => void>()
  const stop = observeBlock(doc, GOAL, listener)
  blockText(doc, GOAL, 'text').insert(0, 'Ett ')
  writeField(doc, 'goal', GOAL, 'due', '2014', null)
  expect(listener).toHaveBeenCalledTimes(2)
  createBlock(doc, emptyBlock('goal', blockId('goal-2')), null)
  stop()
  blockText(doc, GOAL, 'text').insert(0, 'x')
  expect(listener).toHaveBeenCalledTimes(2)
})

test('one undo manager takes back a block with its fields', () => {
  const doc = new Y.Doc()
  const section = sectionId('section')
  writeSection(doc, section, [])
  const before = JSON.stringify(doc.toJSON())
  const undo = new Y.UndoManager(undoScope(doc, section), {
    trackedOrigins: new Set(['me']),
    captureTimeout: 0,
  })
  insertBlock(doc, section, { ...emptyBlock('goal', GOAL), text: 'Mål' }, null, 'me')
  undo.undo()
  expect(JSON.stringify(doc.toJSON())).toBe(before)
  undo.redo()
  expect(readBlock(doc, 'goal', GOAL)).toMatchObject({ text: 'Mål' })
})

describe('a copy', () => {
  test('says the same under ids of its own', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        let count = 0
        for (const block of plan.sections.flatMap(({ blocks }) => blocks)) {
          const copy = isStructured(block) ? copyOf(block) : copyOfBlock(block, () => `copy-${count++}`)
          expect(withoutIds(copy)).toEqual(withoutIds(block))
          const ids =
            JSON.stringify(copy, withoutTargets).match(/"(id|parentId|pairedLineId)":"[^"]*"/g) ?? []
          expect(ids.every((entry) => entry.includes('copy-'))).toBe(true)
        }
      }),
    )
  })

  test('keeps who stands under whom, and what pays for what', () => {
    const [top, below] = [rowId('top'), rowId('below')]
    const chart = copyOf({
      ...emptyBlock('orgChart', GOAL),
      rows: [
        { id: top, label: 'Ledning', detail: null, parentId: null },
        { id: below, label: 'Kansli', detail: null, parentId: top },
      ],
    })
    expect(chart).toMatchObject({ rows: [{ parentId: null }, { parentId: 'copy-1' }] })

    const [grant, cost] = [lineId('grant'), lineId('cost')]
    const line = (id: LineId, pairedLineId: LineId): BudgetLine => ({
      id,
      code: null,
      label: '',
      explanation: null,
      amounts: {},
      conflicts: [],
      nature: 'ordinary',
      pairedLineId,
      carriedFrom: [],
    })
    const side = { title: '', statedTotal: null }
    const budget = copyOf({
      ...emptyBlock('budget', GOAL),
      groups: [
        { id: groupId('costs'), side: 'cost', ...side, lines: [line(cost, grant)] },
        { id: groupId('revenue'), side: 'revenue', ...side, lines: [line(grant, lineId('elsewhere'))] },
      ],
    })
    const [costs, revenue] = budget.type === 'budget' ? budget.groups : []
    expect(costs?.lines[0]?.pairedLineId).toBe(revenue?.lines[0]?.id)
    expect(revenue?.lines[0]?.pairedLineId).toBeNull()
  })
})
