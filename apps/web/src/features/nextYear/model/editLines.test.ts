import { buildPlan, norrbotten2016Budget } from '@samplan/domain/testing'
import { checkChoices, groupIdSchema } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { choicesOf, draftOf, type LineDraft, type NextYearDraft } from './draft.ts'
import { addLine, changeLine, mergeLines, removeLine, restoreLine, splitLine } from './editLines.ts'
import { lineRows } from './lineRows.ts'

const plan = buildPlan({ sections: [{ blocks: [norrbotten2016Budget()] }] })
const start = draftOf(plan)
const withLines = (lines: LineDraft[]): NextYearDraft => ({ ...start, lines })
const keyOf = (code: string) => start.lines.find((line) => line.code === code)?.key ?? -1
const faults = (lines: LineDraft[]) =>
  checkChoices(plan, choicesOf(plan, withLines(lines))).map(({ code }) => code)

const costs = (lines: LineDraft[]) => {
  const [group] = lineRows(plan, withLines(lines))
  if (group === undefined) throw new Error('The plan has costs')
  return group
}
const told = (lines: LineDraft[]) =>
  costs(lines)
    .rows.filter(({ fate }) => fate !== 'same')
    .map(({ draft, fate, kronor, codeMeant }) => [draft.label, fate, kronor, codeMeant])

const originalOf = (id: string) => start.lines.find(({ from }) => from.some((one) => one === id)) ?? null

describe('the lines of next year', () => {
  test('go on as they are, and come out even', () => {
    expect(told(start.lines)).toEqual([])
    expect(costs(start.lines)).toMatchObject({ before: 22_997_550, after: 22_997_550 })
    expect(faults(start.lines)).toEqual([])
  })

  test('are merged into the first, and parted again', () => {
    const merged = mergeLines(start.lines, new Set([keyOf('15'), keyOf('16'), keyOf('80')]))
    expect(told(merged)).toEqual([['Socialtjänst', 'merged', 330_000, null]])
    expect(faults(merged)).toEqual([])
    const parted = restoreLine(merged, keyOf('15'), originalOf)
    expect(told(parted)).toEqual([])
    expect(parted).toHaveLength(start.lines.length)
  })

  test('are split, and must come out even', () => {
    const split = splitLine(start.lines, keyOf('17'), 105_000)
    const second = split.find(({ from, key }) => from[0] === 'cost-17' && key !== keyOf('17'))?.key ?? -1
    const named = changeLine(split, second, { label: 'Folkhälsa', code: '171', comparisonKronor: 45_000 })
    expect(faults(named)).toEqual(['next-year-split-differs'])
    expect(costs(named)).toMatchObject({ after: 22_997_550 + 45_000 })
    const even = changeLine(named, keyOf('17'), { comparisonKronor: 60_000 })
    expect(faults(even)).toEqual([])
    expect(told(even).map(([label, fate]) => [label, fate])).toEqual([
      ['Miljö o samh.byggn/folkhälsa', 'split'],
      ['Folkhälsa', 'split'],
    ])
  })

  test('say what a code meant that another line has now', () => {
    const renamed = changeLine(start.lines, keyOf('21'), { code: '20' })
    expect(told(renamed)).toEqual([
      ['Kompetensförs, integration', 'renamed', 100_000, 'Kultur/fritid, jämställdhet'],
    ])
  })

  test('come and go, but none with money of this year', () => {
    const added = addLine(start.lines, groupIdSchema.parse('costs'))
    expect(told(added)).toEqual([['', 'new', null, null]])
    expect(removeLine(added, added.find(({ from }) => from.length === 0)?.key ?? -1)).toEqual(start.lines)
    expect(faults(removeLine(start.lines, keyOf('23')))).toEqual(['next-year-line-lost'])
  })
})
