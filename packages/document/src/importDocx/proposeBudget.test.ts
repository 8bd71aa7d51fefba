import { describe, expect, test } from 'vitest'
import { proposeBudget } from './proposeBudget.ts'

const propose = (rows: readonly (readonly string[])[], about = '') => proposeBudget(rows, about)

const HEAD = ['Kod', 'Rad', 'Budget 2027', 'Utfall 2025']

describe('a table of money', () => {
  test('has columns with years, groups by side, sums as stated totals, and a result', () => {
    const budget = propose([
      HEAD,
      ['Intäkter', '', '', ''],
      ['10', 'Avgifter', '1 000', '900'],
      ['', 'Överskott från 2025', '500', ''],
      ['', 'Summa intäkter', '1 500', '900'],
      ['Kostnader', '', '', ''],
      ['10', 'Kansli', '1 400', '850'],
      ['', 'Summa kostnader', '1 400', '850'],
      ['', 'Överskott', '100', '50'],
    ])
    expect(budget?.columns).toEqual([
      { label: 'Budget 2027', kind: 'budget', year: 2027 },
      { label: 'Utfall 2025', kind: 'outcome', year: 2025 },
    ])
    expect(budget?.groups).toMatchObject([
      {
        side: 'revenue',
        title: 'Intäkter',
        lines: [
          { code: '10', label: 'Avgifter' },
          { code: null, label: 'Överskott från 2025' },
        ],
        statedTotal: { label: 'Summa intäkter' },
      },
      { side: 'cost', lines: [{ label: 'Kansli' }], statedTotal: { label: 'Summa kostnader' } },
    ])
    expect(budget?.statedResult).toMatchObject({
      label: 'Överskott',
      amounts: [{ kronor: 100 }, { kronor: 50 }],
    })
  })

  test('says its sides by its sums where it has no titles', () => {
    const budget = propose([
      ['', '2027'],
      ['Kansli', '5'],
      ['Resor', '6'],
      ['Summa kostnader', '11'],
      ['Avgifter', '11'],
      ['Summa', '11'],
      ['Resultat', '0'],
    ])
    expect(budget?.groups.map(({ side, lines }) => [side, lines.length])).toEqual([
      ['cost', 2],
      ['revenue', 1],
    ])
    expect(budget?.statedResult).not.toBeNull()
  })

  test.each([
    ['belopp i tkr', 170_000],
    ['mnkr', 170_000_000],
    ['', 170],
  ])('counts in the unit that stands beside it: %s', (about, kronor) => {
    const budget = propose(
      [
        ['', '2027'],
        ['Kansli', '170'],
        ['Resor', '2'],
      ],
      about,
    )
    expect(budget?.groups[0]?.lines[0]?.amounts).toEqual([{ kind: 'known', kronor }])
  })

  test.each([
    ['12 000', { kind: 'known', kronor: 12_000 }],
    ['12.000', { kind: 'known', kronor: 12_000 }],
    ['−5 000', { kind: 'known', kronor: -5_000 }],
    ['170 tkr', { kind: 'known', kronor: 170_000 }],
    ['340 000 *)', { kind: 'known', kronor: 340_000 }],
    ['12\u00A0534\u00A0385', { kind: 'known', kronor: 12_534_385 }],
    ['–', { kind: 'none' }],
    ['', { kind: 'none' }],
    ['12 00O', { kind: 'unknown', typed: '12 00O' }],
    ['9007199254740993', { kind: 'unknown', typed: '9007199254740993' }],
  ])('reads the cell %s', (words, amount) => {
    const others = ['1', '2', '3', '4'].map((number) => [`Rad ${number}`, number, number])
    // Beside an amount, since a line without any is a title.
    const budget = propose([['', '2027', '2026'], ['Kansli', words, '1'], ...others])
    expect(budget?.groups[0]?.lines[0]?.amounts[0]).toEqual(amount)
  })

  test('may have millions in every cell', () => {
    const budget = propose([
      ['', '2027'],
      ['Kansli', '12 534 385'],
      ['Resor', '4 278 060'],
    ])
    expect(budget?.groups[0]?.lines).toHaveLength(2)
  })

  test('has codes in a column, or before the label', () => {
    const budget = propose([
      ['', '2027'],
      ['141 Kultur', '5'],
      ['Resor', '6'],
    ])
    expect(budget?.groups[0]?.lines).toMatchObject([
      { code: '141', label: 'Kultur' },
      { code: null, label: 'Resor' },
    ])
  })
})

test.each([
  [
    'words',
    [
      ['Vem', 'När 2027'],
      ['Kansliet', 'hösten'],
      ['Styrelsen', 'våren'],
    ],
  ],
  [
    'years alone',
    [
      ['Mål', '2027', '2028'],
      ['Skola', 'x', ''],
      ['Vård', '', 'x'],
    ],
  ],
  [
    'one number',
    [
      ['Antal', '2027'],
      ['Elever', '12'],
    ],
  ],
  [
    'no years',
    [
      ['Antal', 'Nu', 'Då'],
      ['Elever', '12', '13'],
      ['Lärare', '1', '2'],
    ],
  ],
  ['nothing', [[]]],
])('a table of %s is none of money', (_, rows) => {
  expect(propose(rows)).toBeNull()
})
