import type { Budget, Plan } from '@samplan/domain'
import { expect, test } from 'vitest'
import { importFile, section } from './testing.ts'

/** A table as one whose source has lost most of its numbers, with an outcome column. */
const TABLE = {
  sectionId: 's1',
  title: 'Budget',
  currency: 'SEK',
  unit: 'kr',
  columns: [
    { id: 'b07', label: 'Budget 2007', kind: 'budget', year: 2007 },
    { id: 'o06', label: 'Utfall 2006', kind: 'outcome', year: 2006 },
  ],
  groups: [
    {
      id: 'income',
      side: 'income',
      title: 'Intäkter',
      lines: [
        { id: 'i1', code: null, label: 'Avgifter', amounts: { b07: 700, o06: null } },
        { id: 'i2', code: '10', label: 'Lost', amounts: { b07: null, o06: null } },
        {
          id: 'i3',
          code: null,
          label: 'Bidrag',
          amounts: { b07: 0 },
          footnotes: [{ mark: '*', column: 'b07' }],
          explanation: '(från staten)',
        },
      ],
      statedTotals: { label: 'Summa', amounts: { b07: 700, o06: null } },
    },
    { id: 'costs', side: 'cost', title: 'Kostnader', lines: [], statedTotals: null },
  ],
  result: { label: 'Överskott', amounts: { b07: 700, o06: 5 } },
  footnotes: [
    {
      mark: '*',
      text: 'Två beslut',
      parts: [
        {
          decidedBy: 'Styrelsen',
          decision: 'bidrag',
          fundedFrom: 'ingår',
          includedInLine: 'i3',
          items: [{ label: 'Bron', amount: 3 }],
          statedTotal: 3,
        },
        { decidedBy: null, decision: null, fundedFrom: 'eget kapital', includedInLine: null, items: [] },
      ],
    },
  ],
  turnover: null,
  shares: null,
}

const importTable = (table: object | null, blocks: object[] = [{ type: 'budget', ref: 'budget' }]) =>
  importFile({ sections: [section('s1', { blocks })], budget: table })

function budgetIn(plan: Plan): Budget {
  const budgets = plan.sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === 'budget')
  const [budget] = budgets
  if (!budget || budgets.length > 1) throw new Error('not one budget')
  return budget
}

/** The same with lines that nothing is lost of. */
const WHOLE = {
  ...TABLE,
  groups: TABLE.groups.map((group, index) => {
    const full = Array.from({ length: 10 }, (_, place) => ({
      id: `full${place}`,
      code: null,
      label: `Rad ${place}`,
      amounts: { b07: place, o06: place },
    }))
    return index === 0 ? { ...group, lines: [...group.lines, ...full] } : group
  }),
}

test('a null beside a known amount is none; a line without any is unknown; zero is zero', () => {
  const { plan } = importTable(WHOLE)
  const [b07, o06] = plan.budgetColumns.map(({ id }) => id)
  if (!b07 || !o06) throw new Error('no columns')
  expect(
    budgetIn(plan)
      .groups[0]?.lines.slice(0, 3)
      .map(({ amounts }) => amounts),
  ).toEqual([
    { [b07]: { kind: 'known', kronor: 700 }, [o06]: { kind: 'none' } },
    {},
    { [b07]: { kind: 'known', kronor: 0 }, [o06]: { kind: 'none' } },
  ])
})

test('in a table that has lost its numbers, nobody knows what a null is', () => {
  const { plan } = importTable(TABLE)
  const [b07] = plan.budgetColumns.map(({ id }) => id)
  if (!b07) throw new Error('no column')
  expect(budgetIn(plan).groups[0]?.lines[0]?.amounts).toEqual({ [b07]: { kind: 'known', kronor: 700 } })
})

test('money of earlier years is no income of the year', () => {
  const labels = ['Överskott från 2009', 'Balanserat överskott', 'Uttag ur eget kapital', 'Bidrag', 'Övrigt']
  const lines = labels.map((label, index) => ({ id: `l${index}`, label, amounts: {} }))
  const { plan } = importTable({ ...TABLE, groups: [{ id: 'g', side: 'income', lines }], footnotes: [] })
  expect(budgetIn(plan).groups[0]?.lines.map(({ nature }) => nature)).toEqual([
    'carriedIn',
    'carriedIn',
    'carriedIn',
    'ordinary',
    'ordinary',
  ])
})

test('stated totals, result and columns are those of the file', () => {
  const { plan } = importTable(TABLE)
  const [b07, o06] = plan.budgetColumns.map(({ id }) => id)
  if (!b07 || !o06) throw new Error('no columns')
  expect(budgetIn(plan).groups[0]).toMatchObject({
    side: 'revenue',
    statedTotal: { label: 'Summa', amounts: { [b07]: 700 } },
  })
  expect(budgetIn(plan).statedResult).toEqual({ label: 'Överskott', amounts: { [b07]: 700, [o06]: 5 } })
  expect(plan.budgetColumns).toMatchObject([{ kind: 'budget' }, { kind: 'outcome', year: 2006 }])
})

test('a footnote hangs on the cell with its mark, and each part says where its money is', () => {
  const { plan, unmapped } = importTable(TABLE)
  const budget = budgetIn(plan)
  expect(budget.groups[0]?.lines[2]?.explanation).toBe('(från staten)')
  expect(budget.footnotes).toMatchObject([
    {
      lineId: budget.groups[0]?.lines[2]?.id,
      columnId: plan.budgetColumns[0]?.id,
      parts: [{ fromLine: true, items: [{ label: 'Bron', kronor: 3 }], statedTotal: 3 }, { fromLine: false }],
    },
  ])
  expect(unmapped).toEqual([])
})

test('amounts in thousands become kronor', () => {
  const { plan } = importTable({ ...TABLE, unit: 'tkr' })
  expect(JSON.stringify(budgetIn(plan))).toContain('700000')
})

test('an amount that no plan can have is reported', () => {
  const { unmapped } = importTable({
    ...TABLE,
    unit: 'mnkr',
    result: { label: 'Överskott', amounts: { b07: 1_000_000, o06: 5 } },
  })
  expect(unmapped).toContainEqual({ path: 'budget.result.amounts.b07', reason: 'not-in-plan' })
})

test('a table that no block places stands in the section that it names, which is then the budget', () => {
  const { plan } = importTable(TABLE, [])
  expect(plan.sections[0]).toMatchObject({ kind: 'budget', blocks: [{ type: 'budget' }] })
})

test('a table that two blocks place stands once', () => {
  const { plan } = importTable(TABLE, [{ type: 'budget' }, { type: 'budget' }])
  expect(budgetIn(plan).title).toBe('Budget')
})

test('a file without a table gives a plan with a column to write in', () => {
  const { plan } = importTable(null, [])
  expect(plan.budgetColumns).toMatchObject([{ label: 'Budget 2007', kind: 'budget', year: 2007 }])
  expect(plan.sections[0]?.kind).toBe('prose')
})

const MONEY = {
  sectionId: 's1',
  columns: [],
  groups: [],
  turnover: { value: 66, unit: 'mnkr', text: 'Omsättningen är 66 mnkr' },
  shares: [
    { label: 'Avgifter', value: 66, unit: '%' },
    { label: 'Projekt', value: null, unit: '%', candidates: [23, 11] },
  ],
}

test('turnover and shares without a figure are a block of their own', () => {
  const { plan, unmapped } = importTable(MONEY, [{ type: 'paragraph', text: 'Avgifter är störst.' }])
  expect(plan.sections[0]?.blocks).toMatchObject([
    { type: 'paragraph' },
    { type: 'paragraph', content: [{ text: 'Omsättningen är 66 mnkr' }] },
    {
      type: 'shares',
      total: 66_000_000,
      rows: [
        { label: 'Avgifter', percent: 66 },
        { label: 'Projekt', percent: null },
      ],
    },
  ])
  expect(unmapped).toEqual([])
})

test('a pie of the text has them once', () => {
  const pie = {
    slices: [
      { label: 'Avgifter', percent: null },
      { label: 'Projekt', percent: 23 },
    ],
  }
  const { plan, unmapped } = importTable(MONEY, [
    { type: 'paragraph', text: 'Omsättningen är 66 mnkr.' },
    { type: 'figure', number: null, caption: 'Finansiering', kind: 'pie', data: pie },
  ])
  expect(plan.sections[0]?.blocks).toMatchObject([
    { type: 'paragraph' },
    {
      type: 'shares',
      caption: 'Finansiering',
      total: 66_000_000,
      rows: [{ percent: 66 }, { percent: 23 }],
    },
  ])
  expect(plan.sections[0]?.blocks).toHaveLength(2)
  expect(unmapped).toEqual([])
})

test('an amount in a column that the table does not have is reported', () => {
  const lines = [{ id: 'l', label: 'Kansli', amounts: { gone: 5 } }]
  const { unmapped } = importTable({ ...TABLE, groups: [{ id: 'g', side: 'cost', lines }], footnotes: [] })
  expect(unmapped).toEqual([{ path: 'budget.groups[0].lines[0].amounts.gone', reason: 'reference-unknown' }])
})
