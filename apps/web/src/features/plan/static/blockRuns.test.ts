import { blockIdSchema, type Activity, type Goal } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { blockRuns } from './blockRuns.ts'

const activity = (id: string): Activity => ({
  type: 'activity',
  id: blockIdSchema.parse(id),
  text: id,
  goalIds: [],
  ownerIds: [],
  ownerText: null,
  time: null,
  lineIds: [],
})
const goal = (id: string): Goal => ({
  type: 'goal',
  id: blockIdSchema.parse(id),
  text: id,
  overarchingGoalIds: [],
  areaIds: [],
  due: null,
  carriedFrom: null,
})

const shape = (...blocks: (Activity | Goal)[]) =>
  blockRuns(blocks).map((run) => (run.kind === 'single' ? run.block.id : run.blocks.map(({ id }) => id)))

describe('runs of blocks', () => {
  test('activities that follow each other stand together', () => {
    expect(shape(activity('a'), activity('b'))).toEqual([['a', 'b']])
  })

  test('another block between them parts them, and nothing is lost', () => {
    expect(shape(activity('a'), goal('g'), activity('b'), activity('c'), goal('h'))).toEqual([
      ['a'],
      'g',
      ['b', 'c'],
      'h',
    ])
  })

  test('no blocks make no runs', () => {
    expect(shape()).toEqual([])
  })
})
