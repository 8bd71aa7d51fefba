import { expect, test } from 'vitest'
import { MAX_PLAN_FILE_LENGTH, parsePlanFile } from './parsePlanFile.ts'
import { emptyFile, section } from './testing.ts'

const budget = (amount: unknown) => ({
  columns: [{ id: 'c', label: 'Budget', kind: 'budget', year: 2007 }],
  groups: [
    { id: 'g', side: 'cost', title: '', lines: [{ id: 'l', label: 'Kansli', amounts: { c: amount } }] },
  ],
})

/** Deeper than any plan, and deep enough to end the stack of whoever descends. */
function nested(depth: number): unknown {
  let value: unknown = {}
  for (let level = 0; level < depth; level++) value = { children: [value] }
  return value
}

test('a file of the shape is taken, as text or as a value', () => {
  const file = { ...emptyFile, sections: [section('s1')], budget: budget(12) }
  expect(parsePlanFile(file)).toMatchObject({ ok: true, file })
  expect(parsePlanFile(JSON.stringify(file))).toMatchObject({ ok: true, file })
})

test.each<[string, unknown, string, object]>([
  ['not JSON', '{"shape": 1,', 'import-not-json', {}],
  ['JSON with NaN', '{"shape": NaN}', 'import-not-json', {}],
  ['nothing', '', 'import-not-json', {}],
  ['of another shape', '[]', 'import-wrong-shape', { path: '' }],
  ['of a later shape', { ...emptyFile, shape: 2 }, 'import-wrong-shape', { path: 'shape' }],
  ['without a year', { ...emptyFile, year: null }, 'import-wrong-shape', { path: 'year' }],
  [
    'with an amount that is no number',
    { ...emptyFile, budget: budget(Number.NaN) },
    'import-wrong-shape',
    { path: 'budget.groups[0].lines[0].amounts.c' },
  ],
  [
    'with an amount in öre',
    { ...emptyFile, budget: budget(12.5) },
    'import-wrong-shape',
    { path: 'budget.groups[0].lines[0].amounts.c' },
  ],
  [
    'with an amount as text',
    { ...emptyFile, budget: budget('12') },
    'import-wrong-shape',
    { path: 'budget.groups[0].lines[0].amounts.c' },
  ],
  ['too large', ' '.repeat(MAX_PLAN_FILE_LENGTH + 1), 'import-too-large', { limit: MAX_PLAN_FILE_LENGTH }],
  [
    'with too many sections',
    { ...emptyFile, sections: Array.from({ length: 501 }, (_, index) => section(`s${index}`)) },
    'import-too-large',
    { limit: 500 },
  ],
  ['too deep', { ...emptyFile, sections: [nested(100_000)] }, 'import-too-large', {}],
])('a file %s is refused with a code', (_, input, code, params) => {
  expect(parsePlanFile(input)).toMatchObject({ ok: false, failure: { code, params } })
})
