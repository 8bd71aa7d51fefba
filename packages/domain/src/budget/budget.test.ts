import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnIdSchema } from '../ids.ts'
import { arbitraryBudget } from '../testing/arbitraryBudget.ts'
import { norrbotten2016Budget } from '../testing/buildBudget.ts'
import { createNumberer, numberBlock } from '../testing/numberIds.ts'
import { kronorSchema, MAX_KRONOR } from './amount.ts'
import { balances } from './balance.ts'
import { budgetSchema } from './budget.ts'
import { kronorIn } from './cell.ts'
import { changeBetween, changeOf } from './change.ts'
import { budgetColumnSchema } from './column.ts'
import { budgetTotals, columnTotals, isComplete } from './totals.ts'
import { comparisonColumn, currentColumn } from './yearColumns.ts'

const now = columnIdSchema.parse('now')
const before = columnIdSchema.parse('before')
const norrbotten = budgetSchema.parse(norrbotten2016Budget())

describe('totals', () => {
  it('are those of Norrbotten 2016', () => {
    const totals = budgetTotals(norrbotten, [{ id: now }, { id: before }])
    expect(totals.get(now)).toMatchObject({
      costs: { kronor: 22_997_550, known: 15, unknown: 0 },
      revenue: { kronor: 22_997_550, known: 2, unknown: 0 },
      result: 0,
    })
    expect(totals.get(before)).toMatchObject({ costs: { kronor: 22_726_768 }, result: 0 })
    expect([...(totals.get(now)?.groups.values() ?? [])].map(({ kronor }) => kronor)).toEqual([
      22_997_550, 22_997_550,
    ])
  })

  it('count what is unknown, and not what is empty on purpose', () => {
    const draft = norrbotten2016Budget()
    const [first, second, third] = draft.groups[0]?.lines ?? []
    if (!first || !second || !third) throw new Error('the table has three lines')
    first.amounts['now'] = { kind: 'none' }
    second.amounts['now'] = { kind: 'unknown', typed: '31 29O' }
    delete third.amounts['now']
    const totals = columnTotals(budgetSchema.parse(draft), now)
    expect(totals.costs).toMatchObject({ known: 12, unknown: 2 })
    expect(isComplete(totals)).toBe(false)
    expect(isComplete(columnTotals(norrbotten, now))).toBe(true)
  })

  it('add up exactly, however large the amounts', () => {
    const columns = ['column-1', 'column-2', 'column-3', 'column-4'].map((id) => columnIdSchema.parse(id))
    fc.assert(
      fc.property(arbitraryBudget, fc.constantFrom(...columns), (draft, columnId) => {
        const budget = budgetSchema.parse(numberBlock(draft, createNumberer()))
        const cells = budget.groups.flatMap(({ side, lines }) =>
          lines.map((line) => BigInt(kronorIn(line, columnId) ?? 0) * (side === 'revenue' ? 1n : -1n)),
        )
        const { result } = columnTotals(budget, columnId)
        expect(BigInt(result)).toBe(cells.reduce((sum, kronor) => sum + kronor, 0n))
      }),
    )
    expect(kronorSchema.safeParse(MAX_KRONOR + 1).success).toBe(false)
    expect(Number.isSafeInteger(MAX_KRONOR * 9_000)).toBe(true)
  })
})

describe('balances', () => {
  it.each([
    [0, 'equal', true],
    [1, 'equal', false],
    [-1, 'equal', false],
    [1, 'revenue-exceeds-costs', true],
    [0, 'revenue-exceeds-costs', false],
    [-1, 'off', true],
  ] as const)('%d under %s: %s', (result, rule, holds) => {
    expect(balances({ result }, rule)).toBe(holds)
  })
})

describe('change', () => {
  it('is exact in kronor and a share of the earlier amount', () => {
    expect(changeBetween(160_000, 230_000)).toEqual({ kronor: -70_000, share: -70 / 230 })
    expect(changeBetween(5, 0)).toEqual({ kronor: 5, share: null })
    expect(changeBetween(-50, -100)).toEqual({ kronor: 50, share: 0.5 })
  })

  it('is none where a figure is not there', () => {
    const five = { kind: 'known', kronor: 5 } as const
    expect(changeOf(five, five)).toEqual({ kronor: 0, share: 0 })
    expect(changeOf(five, { kind: 'none' })).toBeNull()
    expect(changeOf({ kind: 'unknown', typed: null }, five)).toBeNull()
  })
})

describe('the columns of the years', () => {
  const columns = [
    ['b17', 'budget', 2017],
    ['f16', 'forecast', 2016],
    ['b16', 'budget', 2016],
    ['o15', 'outcome', 2015],
  ].map(([id, kind, year]) => budgetColumnSchema.parse({ id, label: 'x', kind, year }))

  it('current is the budget of the year, else the first budget, else the first', () => {
    expect(currentColumn(columns, 2016)?.id).toBe('b16')
    expect(currentColumn(columns, 2020)?.id).toBe('b17')
    expect(
      currentColumn(
        columns.filter(({ kind }) => kind === 'outcome'),
        2017,
      )?.id,
    ).toBe('o15')
    expect(currentColumn([], 2017)).toBeNull()
  })

  it('compared with is the latest earlier year, its budget first', () => {
    const comparedWith = (id: string) => {
      const current = columns.find((column) => column.id === id)
      return current && comparisonColumn(columns, current)?.id
    }
    expect(comparedWith('b17')).toBe('b16')
    expect(comparedWith('b16')).toBe('o15')
    expect(comparedWith('o15')).toBeUndefined()
  })
})
