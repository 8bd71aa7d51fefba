import { budgetTotals, frozenPlanOf, type FrozenPlan, type Plan } from '@samplan/domain'
import {
  amounts,
  arbitraryPlan,
  budgetDraft,
  buildPlan,
  footnoteDraft,
  groupDraft,
  lineDraft,
  norrbotten2016Budget,
} from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetsIn } from '../sheet/budgetsIn.ts'
import { sheetColumns } from '../sheet/sheetColumns.ts'
import { faultsOfPackage, openPackage } from '../testing/officePackage.ts'
import { named, wordsIn } from '../testing/readXml.ts'
import { readSheets, workOut, type ReadSheet } from '../testing/readSheets.ts'
import { sheetWords } from '../testing/sheetWords.ts'
import { renderXlsx } from './renderXlsx.ts'

const frozen = (plan: Plan): FrozenPlan => frozenPlanOf(plan, () => null)
const bookOf = async (plan: FrozenPlan) => readSheets(await renderXlsx(plan, sheetWords))
const withBudgets = (...budgets: Parameters<typeof budgetDraft>[0][]) =>
  frozen(
    buildPlan({
      sections: [{ blocks: budgets.map((budget, index) => budgetDraft({ id: `b${index}`, ...budget })) }],
    }),
  )

const formulasOf = (sheet: ReadSheet) => [...sheet].filter(([, { formula }]) => formula !== null)

describe('the workbook', () => {
  it('stores of each formula what it makes, and the sums are those of the plan', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (plan) => {
        const value = frozen(plan)
        const file = await renderXlsx(value, sheetWords)
        expect(faultsOfPackage(openPackage(file))).toEqual([])
        const sheets = [...readSheets(file).values()]
        for (const sheet of sheets)
          for (const [, { formula, value: stored }] of formulasOf(sheet))
            expect(workOut(sheet, formula ?? '')).toBe(stored)
        const columns = sheetColumns(value).all
        budgetsIn(value).forEach((budget, index) => {
          const results = columns.map(({ id }) => budgetTotals(budget, columns).get(id)?.result ?? 0)
          expect(lastRow(sheets[index], columns.length)).toEqual(results)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('says what kind of money a line is where any is not ordinary, beside the figures', async () => {
    const lines = [
      lineDraft({ id: 'a', code: '90', label: 'Överskott', nature: 'carriedIn', pairedLineId: 'b' }),
      lineDraft({ id: 'b', code: '20', label: 'Kultur', explanation: 'med fritid' }),
    ]
    const textsOf = async (some: typeof lines) =>
      [
        ...((await bookOf(withBudgets({ groups: [groupDraft({ lines: some })] }))).values().next().value ??
          []),
      ].map(([, { value }]) => value)
    expect(await textsOf(lines)).toEqual(
      expect.arrayContaining(['Slag', 'Medel från tidigare år', 'Öronmärkt för', '20 Kultur', 'med fritid']),
    )
    expect(await textsOf(lines.slice(1))).not.toContain('Slag')
  })

  it('adds up Norrbotten 2016, and says what has changed', async () => {
    const sheet = (await bookOf(frozen(buildPlan({ sections: [{ blocks: [norrbotten2016Budget()] }] }))))
      .values()
      .next().value
    const costs = [...(sheet ?? [])].find(([, { formula }]) => formula === 'SUM(C3:C17)')
    expect(costs?.[1].value).toBe(22_997_550)
    expect(sheet?.get('E18')).toEqual({ formula: 'IF(COUNT(C18,D18)=2,C18-D18,"")', value: 270_782 })
  })

  it('has the same bytes each time', async () => {
    const plan = frozen(buildPlan({ sections: [{ blocks: [norrbotten2016Budget()] }] }))
    const [first, second] = [
      await renderXlsx(plan, sheetWords),
      await renderXlsx(structuredClone(plan), sheetWords),
    ]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('takes no text for a formula, whatever it begins with', async () => {
    const hostile = '=HYPERLINK("https://example.se","Klicka")'
    const lines = [
      lineDraft({
        id: 'a',
        code: '+1',
        label: hostile,
        explanation: '_x0041_ & <v>',
        amounts: amounts(1, 2),
      }),
    ]
    const book = await bookOf(
      withBudgets({ title: hostile, groups: [groupDraft({ title: '@SUM(A1)', lines })] }),
    )
    const [sheet] = book.values()
    expect(sheet?.get('B3')).toEqual({ formula: null, value: hostile })
    expect(sheet?.get('A3')).toEqual({ formula: null, value: '+1' })
    expect(sheet?.get('B2')).toEqual({ formula: null, value: '@SUM(A1)' })
    expect(sheet?.get('G3')).toEqual({ formula: null, value: '_x0041_ & <v>' })
    for (const [, { formula }] of formulasOf(sheet ?? new Map())) expect(formula).not.toContain('HYPERLINK')
  })

  it('names its sheets as Excel allows, each once', async () => {
    const long = 'Sammanställning av budgeten för [2027]/2028: förslag'
    const book = await bookOf(
      withBudgets({ title: long }, { title: long }, { title: "'" }, { title: 'History' }),
    )
    const names = [...book.keys()]
    expect(names).toEqual([
      'Sammanställning av budgeten för',
      'Sammanställning av budgeten (2)',
      'Budget',
      'History (2)',
    ])
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31)
  })

  it('has a sheet of what hangs on the figures, with a formula where the parts make the sum', async () => {
    const part = { decidedBy: 'Styrelsen', decision: null, fundedFrom: null, fromLine: true }
    const items = [
      { label: 'Bidrag', kronor: 100 },
      { label: 'Resor', kronor: 50 },
    ]
    const footnotes = [
      footnoteDraft({ id: 'a', text: 'Därav', parts: [{ ...part, items, statedTotal: 150 }] }),
      footnoteDraft({ id: 'b', text: 'Utöver', parts: [{ ...part, items, statedTotal: 160 }] }),
    ]
    const book = await bookOf(withBudgets({ footnotes }))
    const sheet = book.get('Fotnoter') ?? new Map()
    expect(sheet.get('H5')).toEqual({ formula: 'SUM(H3:H4)', value: 150 })
    expect(sheet.get('H9')).toEqual({ formula: null, value: 160 })
    expect(sheet.get('F3')).toMatchObject({ value: 'Styrelsen' })
  })

  it('prints as wide as the paper, with its head on each page', async () => {
    const { parts } = openPackage(await renderXlsx(withBudgets({ title: "Per's <budget>" }), sheetWords))
    const found = [...parts.values()].flatMap((part) => [
      ...named(part, 'pageSetup'),
      ...named(part, 'pageSetUpPr'),
    ])
    expect(found.flatMap(({ attributes }) => [...attributes.keys()])).toEqual(
      expect.arrayContaining(['fitToWidth', 'fitToHeight', 'fitToPage']),
    )
    expect([...parts.values()].flatMap((part) => named(part, 'definedName')).map(wordsIn)).toEqual([
      "'Per''s <budget>'!$1:$1",
    ])
  })

  it('says at the head of each page what it is', async () => {
    const headsOf = async (mark: string) => {
      const { parts } = openPackage(await renderXlsx(withBudgets({}), sheetWords, mark))
      return [...parts.values()].flatMap((part) => named(part, 'oddHeader')).map(wordsIn)
    }
    expect(await headsOf('12 < 13 & mer')).toEqual(['&R 12 < 13 && mer'])
    expect(await headsOf('')).toEqual([])
  })

  it('says so where the plan has no budget', async () => {
    const book = await bookOf(frozen(buildPlan()))
    expect([...book.values()].map((sheet) => sheet.get('A1')?.value)).toEqual([sheetWords.noBudget])
  })
})

/** The figures of the last row. */
function lastRow(sheet: ReadSheet | undefined, figures: number): (number | string | null | undefined)[] {
  const row = Math.max(...[...(sheet?.keys() ?? [])].map((address) => Number(address.replaceAll(/\D/gu, ''))))
  return Array.from(
    { length: figures },
    (_, index) => sheet?.get(`${String.fromCodePoint(67 + index)}${row}`)?.value,
  )
}
