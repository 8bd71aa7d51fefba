import { planIdSchema, type Plan } from '@samplan/domain'
import { expect, test } from 'vitest'
import { importPlanFile } from './importPlanFile.ts'
import { planFileSchema } from './planFile.ts'

const section = (id: string, title: string) => ({
  id,
  number: null,
  title,
  kind: 'prose',
  blocks: [],
  children: [],
})

function importWith(tableOfContents: readonly unknown[]) {
  let count = 0
  const file = planFileSchema.parse({
    shape: 1,
    organisation: { name: 'Förbundet' },
    year: 2027,
    title: 'Planen',
    tableOfContents,
    overarchingGoals: [],
    areas: [],
    sections: [section('s1', 'Inledning'), section('s2', 'Budget 2027')],
  })
  return importPlanFile(file, { planId: planIdSchema.parse('plan'), newId: () => `id-${count++}` })
}

const instructions = (plan: Plan) => plan.sections.map(({ instruction }) => instruction)

test('a contents page that says what the headings say adds nothing', () => {
  const { plan, unmapped } = importWith([
    { number: null, title: 'Planen', sectionId: null },
    { number: null, title: 'Inledning', sectionId: 's1' },
    { number: null, title: 'Budget  2027', sectionId: 's2' },
  ])
  expect(instructions(plan)).toEqual([null, null])
  expect(unmapped).toEqual([])
})

test('another wording and an appendix that is missing are kept beside the section they follow', () => {
  const { plan, unmapped } = importWith([
    { number: 'Bilaga 1', title: 'Sammanställning', sectionId: 's2' },
    { number: 'Bilaga 2', title: 'Styrkort', sectionId: null },
  ])
  expect(instructions(plan)).toEqual([
    null,
    'I källans innehållsförteckning: Bilaga 1 ”Sammanställning”; Bilaga 2 ”Styrkort”',
  ])
  expect(unmapped).toEqual([])
})
