import {
  checkCommand,
  commandSchema,
  isCaseCommand,
  isContentCommand,
  isThreadCommand,
  outlineSchema,
  userIdSchema,
  type Outline,
} from '@samplan/domain'
import { arbitraryPlan, buildPlan, someStamp } from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { OUTLINE } from '../../docName.ts'
import { writePlan } from '../../plan/writePlan.ts'
import { projectOutline } from '../projectOutline.ts'
import { applyCommand, type OutlineCommand } from './applyCommand.ts'
import { writePlanState } from './writeCase.ts'

/** a (a1 (a11), a2), b */
const PLAN = buildPlan({
  sections: [
    { id: 'a' },
    { id: 'a1', parentId: 'a', areaIds: ['area'], ownerIds: ['officer', 'other'] },
    { id: 'a11', parentId: 'a1' },
    { id: 'a2', parentId: 'a' },
    { id: 'b' },
  ],
  overarchingGoals: ['og1', 'og2'].map((id) => ({ id, text: id, shortLabel: null })),
  areas: [{ id: 'area', title: 'Område', altTitles: [], overarchingGoalIds: ['og1', 'og2'] }],
  members: [
    { userId: 'coordinator', role: 'coordinator' },
    { userId: 'officer', role: 'areaOfficer' },
    { userId: 'other', role: 'areaOfficer' },
  ],
})

let doc: Y.Doc

beforeEach(() => {
  doc = writePlan(PLAN).get(OUTLINE) ?? new Y.Doc()
})

function parse(command: object): OutlineCommand {
  const parsed = commandSchema.parse(command)
  const isOther = isCaseCommand(parsed) || isContentCommand(parsed) || isThreadCommand(parsed)
  if (isOther || parsed.type === 'set-member') throw new Error('not for the outline')
  return parsed
}

/** The outline afterwards. */
function apply(command: object): Outline {
  expect(applyCommand(doc, parse(command), someStamp)).toEqual({ ok: true })
  const outline = projectOutline(doc)
  expect(outlineSchema.parse(outline)).toEqual(outline)
  return outline
}

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)
const tree = ({ sections }: Outline) => sections.map(({ id, parentId }) => `${parentId ?? ''}/${id}`)

const place = { parentId: null, beforeId: null }
const newSection = {
  type: 'add-section',
  sectionId: 'new',
  ...place,
  title: 'Nytt',
  kind: 'prose',
  numbering: 'none',
}

describe('sections', () => {
  test('are added where the command says, once', () => {
    expect(ids(apply({ ...newSection, parentId: 'a', beforeId: 'a2' }).sections)).toEqual([
      'a',
      'a1',
      'a11',
      'new',
      'a2',
      'b',
    ])
    const state = Y.encodeStateVector(doc)
    apply({ ...newSection, parentId: 'a', beforeId: 'a2' })
    expect(Y.encodeStateVector(doc)).toEqual(state)
  })

  test('cannot be called as a root of their own document is', () => {
    expect(applyCommand(doc, parse({ ...newSection, sectionId: 'cells' }), someStamp)).toEqual({
      ok: false,
      code: 'id-taken',
    })
  })

  test('move with all below them', () => {
    const outline = apply({ type: 'move-section', sectionId: 'a1', parentId: null, beforeId: 'a' })
    expect(tree(outline)).toEqual(['/a1', 'a1/a11', '/a', 'a/a2', '/b'])
    expect(tree(apply({ type: 'move-section', sectionId: 'a', parentId: 'b', beforeId: null }))).toEqual([
      '/a1',
      'a1/a11',
      '/b',
      'b/a',
      'a/a2',
    ])
  })

  test('are renamed, detailed, owned and judged', () => {
    apply({ type: 'rename-section', sectionId: 'b', title: 'Nytt namn' })
    apply({ type: 'assign-owners', sectionId: 'b', userIds: ['officer'] })
    apply({ type: 'set-section-status', sectionId: 'b', status: 'ready' })
    const details = { kicker: 'Ovan', dueDate: '2026-10-01', areaIds: ['area'] }
    const { sections } = apply({ type: 'set-section-details', sectionId: 'b', details })
    expect(sections.at(-1)).toMatchObject({
      title: 'Nytt namn',
      ownerIds: ['officer'],
      status: 'ready',
      ...details,
    })
  })
})

describe('the bin', () => {
  test('takes a section with all below it, latest first, and gives it back to its place', () => {
    const before = projectOutline(doc)
    apply({ type: 'remove-section', sectionId: 'a2' })
    const removed = apply({ type: 'remove-section', sectionId: 'a1' })
    expect(ids(removed.sections)).toEqual(['a', 'b'])
    expect(ids(removed.removedSections)).toEqual(['a1', 'a11', 'a2'])

    const restored = apply({ type: 'restore-section', sectionId: 'a1' })
    expect(ids(restored.sections)).toEqual(['a', 'a1', 'a11', 'b'])
    expect(apply({ type: 'restore-section', sectionId: 'a2' })).toEqual(before)
  })

  test('gives back only what went with it', () => {
    apply({ type: 'remove-section', sectionId: 'a11' })
    apply({ type: 'remove-section', sectionId: 'a' })
    expect(ids(apply({ type: 'restore-section', sectionId: 'a' }).sections)).toEqual(['a', 'a1', 'a2', 'b'])
    expect(ids(projectOutline(doc).removedSections)).toEqual(['a11'])
  })

  test('gives a section back to the top level if its parent is gone', () => {
    apply({ type: 'remove-section', sectionId: 'a11' })
    apply({ type: 'remove-section', sectionId: 'a' })
    expect(tree(apply({ type: 'restore-section', sectionId: 'a11' }))).toEqual(['/b', '/a11'])
    expect(ids(projectOutline(doc).removedSections)).toEqual(['a', 'a1', 'a2'])
  })
})

describe('registers', () => {
  test('take an entry before another, and write over the one with its id', () => {
    const goal = { id: 'og3', text: 'Tre', shortLabel: null }
    const put = { type: 'put-overarching-goal', goal }
    expect(ids(apply({ ...put, beforeId: 'og2' }).overarchingGoals)).toEqual(['og1', 'og3', 'og2'])
    const renamed = apply({ ...put, goal: { ...goal, text: 'Ny' }, beforeId: 'og2' }).overarchingGoals
    expect(renamed.map(({ text }) => text)).toEqual(['og1', 'Ny', 'og2'])
    expect(ids(apply({ ...put, beforeId: null }).overarchingGoals)).toEqual(['og1', 'og2', 'og3'])
  })

  test('what is removed is taken out of the lists that name it', () => {
    expect(apply({ type: 'remove-overarching-goal', goalId: 'og1' }).areas[0]?.overarchingGoalIds).toEqual([
      'og2',
    ])
    expect(apply({ type: 'remove-area', areaId: 'area' }).sections[1]?.areaIds).toEqual([])
    expect(apply({ type: 'remove-member', userId: 'other' }).sections[1]?.ownerIds).toEqual(['officer'])
  })

  test('a member gets a role and keeps the place', () => {
    const member = {
      type: 'set-member' as const,
      userId: userIdSchema.parse('officer'),
      role: 'reader' as const,
    }
    applyCommand(doc, member, someStamp)
    applyCommand(doc, { ...member, userId: userIdSchema.parse('new') }, someStamp)
    expect(projectOutline(doc).members.map(({ userId, role }) => `${userId} ${role}`)).toEqual([
      'coordinator coordinator',
      'officer reader',
      'other areaOfficer',
      'new reader',
    ])
  })

  test('labels are set together: one that is not named is the product’s own again', () => {
    const label = { one: 'nyckelaktivitet', other: 'nyckelaktiviteter' }
    apply({ type: 'set-labels', labels: { activity: label, goal: label } })
    expect(apply({ type: 'set-labels', labels: { activity: label } }).labels).toEqual({ activity: label })
  })

  test('facts and settings change where they are named', () => {
    const { facts } = apply({ type: 'set-facts', facts: { year: 2027 } })
    expect(facts).toEqual({ ...PLAN.facts, year: 2027 })
    const { settings } = apply({ type: 'set-settings', settings: { balanceRule: 'off' } })
    expect(settings).toEqual({ ...PLAN.settings, balanceRule: 'off' })
  })
})

test('a command that does not fit the plan is refused and writes nothing', () => {
  const before = Y.encodeStateVector(doc)
  const command = parse({ type: 'move-section', sectionId: 'a', parentId: 'a11', beforeId: null })
  expect(applyCommand(doc, command, someStamp)).toEqual(checkCommand(projectOutline(doc), command))
  expect(Y.encodeStateVector(doc)).toEqual(before)
})

test('a frozen plan is frozen to commands too', () => {
  writePlanState(doc, 'frozen', null)
  expect(applyCommand(doc, parse(newSection), someStamp)).toEqual({ ok: false, code: 'plan-locked' })
})

test('a section that goes to the bin and comes back changes nothing, in any plan', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.nat(), (plan, at) => {
      fc.pre(plan.sections.length > 0)
      const outline = writePlan({ ...plan, state: 'drafting' }).get(OUTLINE) ?? new Y.Doc()
      const before = projectOutline(outline)
      const sectionId = before.sections[at % before.sections.length]?.id
      if (sectionId === undefined) return
      applyCommand(outline, { type: 'remove-section', sectionId }, someStamp)
      expect(projectOutline(outline).removedSections[0]?.id).toBe(sectionId)
      applyCommand(outline, { type: 'restore-section', sectionId }, someStamp)
      expect(projectOutline(outline)).toEqual(before)
    }),
  )
})
