import {
  decisionIdSchema,
  sectionIdSchema,
  userIdSchema,
  versionIdSchema,
  type Issue,
  type Member,
  type Reopening,
} from '@samplan/domain'
import { buildPlan } from '@samplan/domain/testing'
import { translatorFor } from '@samplan/i18n'
import { describe, expect, it } from 'vitest'
import { approversOf, freezersOf, mendersOf } from './menders.ts'
import { countObstacles, obstacleGroups } from './obstacleGroups.ts'
import { suggestedLabel } from './suggestedLabel.ts'

const id = (text: string) => sectionIdSchema.parse(text)
const user = (text: string) => userIdSchema.parse(text)
const members: Member[] = [
  { userId: user('karin'), role: 'areaOfficer' },
  { userId: user('anna'), role: 'director' },
  { userId: user('sam'), role: 'coordinator' },
]
const plan = buildPlan({
  members,
  sections: [
    { id: 'skola', ownerIds: ['karin'] },
    { id: 'vard', ownerIds: [] },
  ],
})
const { sections } = plan
const [school, health] = [id('skola'), id('vard')]
const found = (sectionId: typeof school) => ({
  section: sections.find((each) => each.id === sectionId) ?? null,
})

const issue = (sectionId: string | null): Issue => ({
  code: 'section.empty',
  severity: 'block',
  sectionId: sectionId === null ? null : id(sectionId),
  blockId: null,
  path: null,
  params: {},
})

describe('what stands in the way', () => {
  it('stands by section in reading order, the plan as a whole first', () => {
    const groups = obstacleGroups(sections, {
      blocking: [issue('vard'), issue(null), issue('vard')],
      unapproved: [school],
    })
    expect(
      groups.map(({ section, issues, isUnapproved }) => [section?.id, issues.length, isUnapproved]),
    ).toEqual([
      [undefined, 1, false],
      ['skola', 0, true],
      ['vard', 2, false],
    ])
  })

  it('is nothing where a section is in nobody’s way', () => {
    expect(obstacleGroups(sections, { blocking: [], unapproved: [] })).toEqual([])
  })

  it('loses no issue of a section that has gone meanwhile', () => {
    const [whole] = obstacleGroups(sections, { blocking: [issue('borta')], unapproved: [] })
    expect(whole?.issues).toHaveLength(1)
  })

  it('counts issues and approvals alike', () => {
    expect(countObstacles({ blocking: [issue(null)], unapproved: [school, health] })).toBe(3)
  })
})

describe('who mends it', () => {
  it('is who owns the section', () => {
    expect(mendersOf(plan, found(school))).toEqual(['karin'])
  })

  it('is who gives it owners, where it has none, and of the plan as a whole', () => {
    expect(mendersOf(plan, found(health))).toEqual(['anna', 'sam'])
    expect(mendersOf(plan, { section: null })).toEqual(['anna', 'sam'])
  })

  it('approves as director, or in a plan without one as coordinator', () => {
    expect(approversOf(plan)).toEqual(['anna'])
    const without = { ...plan, members: members.filter(({ role }) => role !== 'director') }
    expect(approversOf(without)).toEqual(['sam'])
    expect(freezersOf(without)).toEqual([])
  })
})

describe('the name of the next version', () => {
  const { translate } = translatorFor('sv')
  const proposal = { kind: 'proposal' } as const
  const reopening: Reopening = {
    by: user('anna'),
    at: 0,
    reason: 'wording',
    versionId: versionIdSchema.parse('one'),
    decisionId: decisionIdSchema.parse('decision'),
    note: 'Med ändringar',
  }

  it('counts proposals, and not the wordings between them', () => {
    expect(suggestedLabel({ reopening: null }, [], translate)).toBe('Förslag 1')
    const versions = [proposal, { kind: 'decided-wording' } as const, proposal]
    expect(suggestedLabel({ reopening: null }, versions, translate)).toBe('Förslag 3')
  })

  it('is the decided wording after “antogs med ändringar”', () => {
    expect(suggestedLabel({ reopening }, [proposal], translate)).toBe('Beslutad lydelse')
    const returned = { ...reopening, reason: 'returned-by-body' } as const
    expect(suggestedLabel({ reopening: returned }, [proposal], translate)).toBe('Förslag 2')
  })
})
