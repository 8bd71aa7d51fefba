/** What a plan file lists beside its text stands in the plan field by field, not only somewhere in its words. */
import { importPlanFile, parsePlanFile } from '@samplan/document'
import { noteNumbers, placedBlocks, planIdSchema, type Plan } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { realPlans } from './planFiles.ts'

const words = z.string().nullish()

const registersSchema = z.looseObject({
  keyFigures: z.array(
    z.object({
      label: z.string(),
      value: z.union([z.number(), z.array(z.number())]),
      qualifier: words,
      unit: words,
      asOf: words,
      statedSource: words,
    }),
  ),
  projects: z.array(
    z.object({
      name: z.string(),
      owner: words,
      programme: words,
      partners: z.array(z.string()),
      financiers: z.array(z.string()),
      period: z.object({ text: words }),
      amount: z.looseObject({ value: z.number() }).nullable(),
    }),
  ),
  followUp: z.array(
    z.object({
      subject: words,
      responsible: words,
      measures: z.array(z.string()),
      occasions: z.array(z.object({ report: z.string(), asOf: words })),
    }),
  ),
})

function imported(text: string): Plan {
  const parsed = parsePlanFile(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  let count = 0
  return importPlanFile(parsed.file, { planId: planIdSchema.parse('plan'), newId: () => `id-${count++}` })
    .plan
}

const blocksIn = <Type extends 'keyFigures' | 'project' | 'followUp'>(plan: Plan, type: Type) =>
  placedBlocks(plan.sections, type).map(({ block }) => block)

const digits = (text: string): string => text.replaceAll(/\D/g, '')

const inOneOrder = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted()

const countIn = (value: unknown, key: string): number => {
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce<number>(
    (sum, [name, inner]) => sum + (name === key && Array.isArray(inner) ? inner.length : countIn(inner, key)),
    0,
  )
}

describe.each(realPlans())('$name', ({ text }) => {
  const plan = imported(text)
  const file: unknown = JSON.parse(text)
  const registers = registersSchema.parse(file)

  test('key figures have their value, unit, day and source', () => {
    const rows = blocksIn(plan, 'keyFigures').flatMap((block) => block.rows)
    expect(
      inOneOrder(
        rows.map(({ label, value, unit, asOf, source }) => [label, digits(value ?? ''), unit, asOf, source]),
      ),
    ).toEqual(
      inOneOrder(
        registers.keyFigures.map(({ label, value, unit, asOf, statedSource }) => [
          label,
          [value].flat().join(''),
          unit ?? null,
          asOf ?? null,
          statedSource ?? null,
        ]),
      ),
    )
    const qualified = registers.keyFigures.filter(({ qualifier }) => qualifier)
    for (const { label, qualifier } of qualified)
      expect(rows.find((row) => row.label === label)?.value).toContain(qualifier)
  })

  test('projects have who runs, shares and pays for them, when and for how much', () => {
    const projects = blocksIn(plan, 'project')
    expect(projects).toHaveLength(registers.projects.length)
    for (const { name, owner, programme, partners, financiers, period, amount } of registers.projects) {
      const project = projects.find((each) => each.name === name)
      expect(project).toMatchObject({
        owner: owner ?? null,
        programme: programme ?? null,
        partners: partners.join(', ') || null,
        kronor: amount?.value ?? null,
      })
      expect(project?.rows.map((row) => row.name)).toEqual(financiers)
      expect(project?.period ?? '').toContain(period.text ?? '')
    }
  })

  test('follow-up says what, by whom and in which reports', () => {
    const rows = blocksIn(plan, 'followUp').flatMap((block) => block.rows)
    expect(rows).toHaveLength(registers.followUp.length)
    registers.followUp.forEach(({ subject, responsible, measures, occasions }, index) => {
      const row = rows[index]
      expect(row).toMatchObject({ responsible: responsible ?? null, measures: measures.join(', ') || null })
      expect(row?.what).toContain(subject ?? '')
      for (const { report, asOf } of occasions)
        expect(row?.occasion).toContain(asOf ? `${report} per ${asOf}` : report)
    })
  })

  test('every mark of a footnote leads to its note', () => {
    const notes = noteNumbers(plan.sections)
    const leading = [...notes.keys()].map(
      (id) => JSON.stringify(plan.sections).split(`"to":{"kind":"block","id":"${id}"}`).length - 1,
    )
    expect(leading.reduce((sum, count) => sum + count, 0)).toBe(countIn(file, 'footnoteRefs'))
  })
})
