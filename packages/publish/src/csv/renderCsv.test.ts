import { frozenPlanOf } from '@samplan/domain'
import {
  amounts,
  budgetDraft,
  buildPlan,
  groupDraft,
  lineDraft,
  norrbotten2016Budget,
} from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetWords } from '../testing/sheetWords.ts'
import { csvText } from './csvText.ts'
import { renderCsv } from './renderCsv.ts'

const csvOf = (...blocks: Parameters<typeof budgetDraft>[0][]) =>
  renderCsv(
    frozenPlanOf(buildPlan({ sections: [{ blocks: blocks.map(budgetDraft) }] }), () => null),
    sheetWords,
  )

/** As RFC 4180 reads it, with semicolons. */
function fieldsOf(line: string): string[] {
  const fields = line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;"]*))/gu)
  return [...fields].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain)
}

describe('the CSV file', () => {
  it('begins with a byte order mark, and has a line for each line of a budget', () => {
    const plan = buildPlan({ sections: [{ blocks: [norrbotten2016Budget()] }] })
    const csv = renderCsv(
      frozenPlanOf(plan, () => null),
      sheetWords,
    )
    const [head, ...lines] = csv.split('\r\n')
    expect(head).toBe('\uFEFFBudget;Grupp;Kod;Rad;Budget 2016;Budget 2015;Förklaring;Slag;Öronmärkt för')
    expect(lines).toContain('Sammanställning av budget 2016;Kostnader;13;Revision;31290;31990;;;')
    expect(lines).toHaveLength(18)
    expect(lines.at(-1)).toBe('')
  })

  it('keeps numbers as numbers, what is unknown as it was typed, and what is empty empty', () => {
    const lines = [
      lineDraft({ id: 'a', code: '1', label: 'Hyra; el', amounts: amounts(-1500, 0) }),
      lineDraft({
        id: 'b',
        code: '2',
        label: 'Resor',
        amounts: { now: { kind: 'unknown', typed: '12 00O' }, before: { kind: 'none' } },
      }),
    ]
    const [, first = '', second = ''] = csvOf({ groups: [groupDraft({ lines })] }).split('\r\n')
    expect(fieldsOf(first).slice(2, 6)).toEqual(['1', 'Hyra; el', '-1500', '0'])
    expect(fieldsOf(second).slice(2, 6)).toEqual(['2', 'Resor', '12 00O', ''])
  })

  it('says what kind of money a line is, and what it is earmarked for', () => {
    const lines = [
      lineDraft({ id: 'a', code: '90', label: 'Överskott', nature: 'carriedIn', pairedLineId: 'b' }),
      lineDraft({ id: 'b', code: '20', label: 'Kultur' }),
    ]
    const [, first = '', second = ''] = csvOf({ groups: [groupDraft({ lines })] }).split('\r\n')
    expect(fieldsOf(first).slice(-2)).toEqual(['Medel från tidigare år', '20 Kultur'])
    expect(fieldsOf(second).slice(-2)).toEqual(['', ''])
  })

  it.each([
    '=HYPERLINK("https://example.se";"Klicka")',
    '+46 8 123',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u200B=1',
    '＝1+1',
    '\tsumma',
  ])('gives no spreadsheet %j to run', (text) => {
    const [field = ''] = fieldsOf(csvText(text))
    expect(field.startsWith("'")).toBe(true)
  })

  it('says again what was said, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [field = '', ...others] = fieldsOf(csvText(text).replaceAll('\n', ' '))
        expect(others).toEqual([])
        expect(field.replace(/^'/u, '')).toContain(
          text.replaceAll(/[\p{Cc}\s\u202A-\u202E\u2066-\u2069']/gu, '').slice(0, 1),
        )
      }),
    )
    expect(csvText('Hyra')).toBe('Hyra')
    expect(csvText('5" rör')).toBe('"5"" rör"')
  })
})
