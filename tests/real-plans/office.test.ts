import { budgetTotals, comparisonColumn, currentColumn, type Budget, type FrozenPlan } from '@samplan/domain'
import { makePaper, renderDocx, renderXlsx } from '@samplan/publish'
import { faultsOfDocx, forgetResults, printedTexts, setting, sheetWords } from '@samplan/publish/testing'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { frozenFile } from './frozenFile.ts'
import { convert, hasLibreOffice } from './libreOffice.ts'
import { realPlans } from './planFiles.ts'
import { hasPoppler, run } from './poppler.ts'
import { withoutNotes } from './withoutNotes.ts'

const folder = mkdtempSync(join(tmpdir(), 'samplan-office-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Letters and figures alone: where lines and pages end is LibreOffice's affair. */
const letters = (text: string): string => text.normalize('NFKD').replaceAll(/[\s\p{M}\p{Cf}]+/gu, '')

const budgetsIn = (plan: FrozenPlan): Budget[] =>
  plan.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'budget'))

describe.skipIf(!hasLibreOffice() || !hasPoppler()).each(realPlans())(
  '$name in LibreOffice',
  ({ name, text }) => {
    const plan = frozenFile(text)
    const paper = makePaper(plan, setting)
    let docx: Uint8Array

    beforeAll(async () => {
      docx = await renderDocx(paper)
      writeFileSync(join(folder, `${name}.docx`), docx)
      writeFileSync(join(folder, `${name}.xlsx`), forgetResults(await renderXlsx(plan, sheetWords)))
      convert(folder, `${name}.docx`, 'pdf')
      convert(folder, `${name}.xlsx`, 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1053,false,false,false')
    }, 120_000)

    test('the Word file is one by the letter, so that nothing is repaired', () => {
      expect(faultsOfDocx(docx)).toEqual([])
    })

    test('the Word file becomes a PDF that says every sentence and number', () => {
      const pages = run('pdftotext', '-raw', join(folder, `${name}.pdf`), '-').split('\f')
      const bodies = pages.map((page) => letters(withoutMargins(page)))
      const body = [...bodies, ...bodies.map((page) => withoutNotes(page, plan, letters))].join('')
      const said = printedTexts(plan).map(letters)
      expect(said.length).toBeGreaterThan(150)
      expect(said.filter((each) => !body.includes(each))).toEqual([])
    })

    test('the Word file says on every page what it is, and which', () => {
      const pages = run('pdftotext', '-raw', join(folder, `${name}.pdf`), '-')
        .split('\f')
        .slice(0, -1)
      expect(pages.length).toBeGreaterThan(10)
      pages.forEach((page, index) => {
        expect(page).toContain(`${setting.standing.label} · ${setting.standing.detail}`)
        expect(page).toContain(`${index + 1} (${pages.length})`)
      })
    })

    test('the workbook’s formulas make the sums of the plan', () => {
      const table = readFileSync(join(folder, `${name}.csv`), 'utf8').replaceAll('"', '')
      const rows = table.split('\n').map((line) => line.split(';').slice(2).map(Number))
      const [budget] = budgetsIn(plan)
      const now = currentColumn(plan.budgetColumns, plan.facts.year)
      if (!budget || !now) throw new Error('The plan has a budget')
      const columns = [now, ...plan.budgetColumns.filter(({ id }) => id !== now.id)]
      const totals = [...budgetTotals(budget, columns).values()]
      const sums = budget.groups.map(({ id }) => totals.map(({ groups }) => groups.get(id)?.kronor ?? 0))
      const results = totals.map(({ result }) => result)
      const before = comparisonColumn(plan.budgetColumns, now)
      const change = (figures: readonly number[]): number[] =>
        before === null ? [] : [(figures[0] ?? 0) - (figures[columns.indexOf(before)] ?? 0)]
      for (const figures of [...sums, results]) {
        const expected = [...figures, ...change(figures)]
        expect(rows.map((row) => row.slice(0, expected.length))).toContainEqual(expected)
      }
    })

    /** What stands at the head and foot of a page would part a sentence that goes on to the next. */
    function withoutMargins(page: string): string {
      const head = `${setting.standing.label} · ${setting.standing.detail}`
      return page
        .split('\n')
        .filter((line) => !line.endsWith(head) && !/^\d+ \(\d+\)$/u.test(line) && line !== paper.title)
        .join('\n')
    }
  },
)
