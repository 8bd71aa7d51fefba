import { budgetColumnSchema, budgetSchema, columnIdSchema, MAX_KRONOR } from '@samplan/domain'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessMapping, type Mapping } from './columnRoles.ts'
import { planImport, type ImportPlan } from './planImport.ts'
import { numberText } from './readAmount.ts'
import { textCell, type Sheet, type SheetCell } from './sheet.ts'

const COLUMNS = [
  { id: 'now', label: 'Budget 2027', kind: 'budget', year: 2027 },
  { id: 'before', label: 'Budget 2026', kind: 'budget', year: 2026 },
  { id: 'outcome', label: 'Utfall 2025', kind: 'outcome', year: 2025 },
].map((column) => budgetColumnSchema.parse(column))
const kr = (kronor: number) => ({ kind: 'known', kronor })
const line = (id: string, code: string | null, label: string, now: number) => ({
  id,
  code,
  label,
  explanation: null,
  amounts: { now: kr(now) },
  conflicts: [],
})
const budget = budgetSchema.parse({
  type: 'budget',
  id: 'b',
  title: '',
  groups: [
    {
      id: 'costs',
      side: 'cost',
      title: 'Kostnader',
      lines: [line('c10', '10', 'Löner', 100), line('c50', '50', 'Lokaler', 5)],
      statedTotal: { label: 'Summa kostnader', amounts: {} },
    },
    {
      id: 'revenue',
      side: 'revenue',
      title: 'Intäkter',
      lines: [line('r50', '50', 'Avgifter', 105), line('r', null, 'Överskott', 0)],
      statedTotal: null,
    },
  ],
  statedResult: null,
  footnotes: [],
  takenRequests: [],
})

const number = (value: number | string): SheetCell => ({
  text: String(value),
  isNumber: true,
  isFormula: false,
})
const sheet = (...rows: readonly (readonly (string | number | SheetCell)[])[]): Sheet => ({
  name: 'Budget',
  rows: rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'object' ? cell : typeof cell === 'number' ? number(cell) : textCell(cell),
    ),
  ),
})
const HEAD = ['Kod', 'Rad', 'Budget 2027'] as const
const planOf = (file: Sheet, change: Partial<Mapping> = {}, meaning: 'thousands' | null = null): ImportPlan =>
  planImport(file, budget, {
    mapping: { ...guessMapping(file, COLUMNS), ...change },
    meaning,
    noneWord: 'tom',
  })
const changes = ({ changed }: ImportPlan) =>
  changed.map(({ line: { id }, cells }) => [id, ...cells.map(({ to }) => to)])

describe('headings', () => {
  test('say what the columns are, below a title and blank rows', () => {
    const mapping = guessMapping(
      sheet(
        ['Budget för förbundet'],
        [],
        ['Konto', '', 'Benämning', 'Budget 2027 (tkr)', '2026', 'Bokslut 2025', '2026–2027'],
        ['10'],
      ),
      COLUMNS,
    )
    expect(mapping.head).toBe(2)
    expect(mapping.unit).toBe('tkr')
    expect(mapping.roles.map((role) => (role.kind === 'amount' ? role.columnId : role.kind))).toEqual([
      'code',
      'ignore',
      'label',
      'now',
      'before',
      'outcome',
      'ignore',
    ])
  })

  test('that say nothing known leave every column to be chosen', () => {
    const mapping = guessMapping(sheet(['a', 'b'], ['10', 'Löner']), COLUMNS)
    expect(mapping).toEqual({ head: null, roles: [{ kind: 'ignore' }, { kind: 'ignore' }], unit: 'kr' })
  })
})

describe('rows', () => {
  test('are told by code, by name, and by the side that one is reading', () => {
    const plan = planOf(
      sheet(
        HEAD,
        ['', 'Kostnader', ''],
        ['10', 'Lön', 120],
        ['50', '', 6],
        ['', 'Intäkter', ''],
        ['50', '', 126],
        ['', 'överskott', 1],
      ),
    )
    expect(changes(plan)).toEqual([
      ['c10', kr(120)],
      ['c50', kr(6)],
      ['r50', kr(126)],
      ['r', kr(1)],
    ])
    expect(plan.passed).toBe(2)
  })

  test('that say what the budget says change nothing, and neither do blank cells', () => {
    const plan = planOf(sheet(HEAD, ['10', 'Löner', 100], ['50', 'Lokaler', '']))
    expect([plan.changed, plan.same]).toEqual([[], 2])
  })

  test('that are sums are passed over', () => {
    expect(planOf(sheet(HEAD, ['', 'Summa kostnader', 105], ['', 'Totalt', 9])).passed).toBe(2)
  })

  test('that are new go into the group that one is reading', () => {
    const plan = planOf(sheet(HEAD, ['50', 'Avgifter', 105], ['51', 'Bidrag', 7]))
    expect(plan.added).toMatchObject([
      { row: 3, code: '51', label: 'Bidrag', groupId: 'revenue', cells: [{ to: kr(7) }] },
    ])
  })

  test('that cannot be told are listed with the reason', () => {
    const plan = planOf(sheet(HEAD, ['50', 'Annat', 1], ['10', '', 1], ['10', 'Löner', 2], ['', '', 3]))
    expect(plan.unrecognised.map(({ row, why }) => [row, why])).toEqual([
      [2, 'several'],
      [4, 'again'],
      [5, 'nameless'],
    ])
  })
})

describe('amounts', () => {
  const to = (cell: string | SheetCell, change: Partial<Mapping> = {}) => {
    const [changed] = planOf(sheet(HEAD, ['10', 'Löner', cell]), change).changed
    return changed?.cells[0]
  }

  test('in text are read as they are typed, and kept with the reason where they cannot be', () => {
    expect(to('1 000')?.to).toEqual(kr(1000))
    expect(to('12 00O')).toMatchObject({
      to: { kind: 'unknown', typed: '12 00O' },
      code: 'amount-unreadable',
    })
    expect(to('12,50')).toMatchObject({ to: { kind: 'unknown', typed: '12,50' }, code: 'amount-not-whole' })
    expect(to('tom')?.to).toEqual({ kind: 'none' })
  })

  test('that are numbers are exact, also in thousands and beyond what a number holds', () => {
    expect(to(number('22997.55'), { unit: 'tkr' })?.to).toEqual(kr(22_997_550))
    expect(to(number('170000.00000000003'))?.to).toEqual(kr(170_000))
    expect(to(number('12.5'))).toMatchObject({ to: { typed: '12,5' }, code: 'amount-not-whole' })
    expect(to(number('9007199254740993'))).toMatchObject({
      to: { typed: '9007199254740993' },
      code: 'amount-too-large',
    })
  })

  test('that formulas came to say so; one without a value is left alone', () => {
    const plan = planOf(
      sheet(
        HEAD,
        ['10', 'Löner', { text: '7', isNumber: true, isFormula: true }],
        ['50', 'Lokaler', { text: '', isNumber: false, isFormula: true }],
      ),
    )
    expect(plan.changed[0]?.cells[0]).toMatchObject({ to: kr(7), isFormula: true })
    expect(plan.left).toMatchObject([{ row: 3, columnId: 'now', code: 'sheet-formula-without-value' }])
  })

  test('that can be read in two ways are asked, and not guessed', () => {
    const file = sheet(HEAD, ['10', 'Löner', '1,234'])
    expect(planOf(file)).toMatchObject({
      unclear: '1,234',
      changed: [{ cells: [{ to: { kind: 'unknown' }, code: 'amount-ambiguous' }] }],
    })
    expect(changes(planOf(file, {}, 'thousands'))).toEqual([['c10', kr(1234)]])
  })

  test('whole kronor of any size come through as they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MAX_KRONOR, max: MAX_KRONOR }), (kronor) => {
        fc.pre(kronor !== 100)
        expect(to(number(kronor))?.to).toEqual(kr(kronor))
        expect(Number(numberText(String(kronor)))).toBe(kronor)
      }),
    )
  })
})

test('a column that nobody has chosen writes nothing', () => {
  const file = sheet(['a', 'b', 'c'], ['10', 'Löner', 7])
  expect(planOf(file).changed).toEqual([])
  const roles: Mapping['roles'] = [
    { kind: 'code' },
    { kind: 'ignore' },
    { kind: 'amount', columnId: columnIdSchema.parse('outcome') },
  ]
  expect(planOf(file, { roles }).changed[0]?.cells[0]).toMatchObject({
    columnId: 'outcome',
    from: { kind: 'unknown' },
    to: kr(7),
  })
})
