import { describe, expect, it } from 'vitest'
import { userIdSchema } from '../ids.ts'
import type { Outline } from '../plan/outline.ts'
import { removedSectionSchema } from '../plan/removedSection.ts'
import { buildPlan, type PlanParts } from '../testing/build.ts'
import { sampleCommands } from '../testing/sampleCommands.ts'
import { isCaseCommand } from './caseCommand.ts'
import { checkCommand } from './checkCommand.ts'
import { commandSchema, type ResolvedCommand } from './command.ts'
import { isThreadCommand } from './threadCommand.ts'

/** 1 (11 (111 (1111))), 2, and `gone` in the bin. */
const PARTS: PlanParts = {
  sections: [
    { id: '1' },
    { id: '11', parentId: '1' },
    { id: '111', parentId: '11' },
    { id: '1111', parentId: '111' },
    { id: '2', title: 'Två' },
  ],
  overarchingGoals: [{ id: 'og', text: 'Mål', shortLabel: null }],
  areas: [{ id: 'area', title: 'Område', altTitles: [], overarchingGoalIds: [] }],
}

const removed = buildPlan({ sections: [{ id: 'gone' }] }).sections.map((head) =>
  removedSectionSchema.parse({ ...head, removedWith: 'gone' }),
)
const outline: Outline = { ...buildPlan(PARTS), removedSections: removed }

/** As the server resolves it: the part of the address before the @ is the account. */
function resolve(command: unknown): ResolvedCommand {
  const parsed = commandSchema.parse(command)
  if (parsed.type !== 'set-member') return parsed
  const userId = userIdSchema.parse(parsed.email.split('@')[0])
  return { type: 'set-member', userId, role: parsed.role }
}

function check(command: unknown, within: Outline = outline): string {
  const resolved = resolve(command)
  if (isThreadCommand(resolved) || isCaseCommand(resolved))
    throw new Error('Threads and the case have checks of their own')
  const verdict = checkCommand(within, resolved)
  return verdict.ok ? 'ok' : verdict.code
}

const add = (parts: object) =>
  check({
    type: 'add-section',
    sectionId: 'new',
    parentId: null,
    beforeId: null,
    title: 'Ny',
    kind: 'prose',
    numbering: 'numbered',
    ...parts,
  })

const move = (sectionId: string, parentId: string | null, beforeId: string | null = null) =>
  check({ type: 'move-section', sectionId, parentId, beforeId })

describe('adding a section', () => {
  it('takes a place that exists', () => {
    expect(add({})).toBe('ok')
    expect(add({ parentId: '111' })).toBe('ok')
    expect(add({ parentId: '1', beforeId: '11' })).toBe('ok')
    expect(add({ parentId: 'nowhere' })).toBe('section-place-unknown')
    expect(add({ parentId: '1', beforeId: '2' })).toBe('section-place-unknown')
  })

  it('goes no deeper than the fourth level', () => {
    expect(add({ parentId: '1111' })).toBe('section-too-deep')
  })

  it('takes no id twice, not even one in the bin', () => {
    expect(add({ sectionId: '2' })).toBe('id-taken')
    expect(add({ sectionId: 'gone' })).toBe('id-taken')
  })

  it('lets the same request come twice', () => {
    expect(add({ sectionId: '2', title: 'Två' })).toBe('ok')
  })
})

describe('moving a section', () => {
  it('takes a place outside the section', () => {
    expect(move('11', '2')).toBe('ok')
    expect(move('11', null, '2')).toBe('ok')
    expect(move('2', '1', '11')).toBe('ok')
    expect(move('1', '1')).toBe('section-cycle')
    expect(move('1', '111')).toBe('section-cycle')
    expect(move('11', '2', '111')).toBe('section-cycle')
  })

  it('may stay right before itself', () => {
    expect(move('2', null, '2')).toBe('ok')
  })

  it('counts the levels it brings along', () => {
    expect(move('1', '2')).toBe('section-too-deep')
    expect(move('2', '1111')).toBe('section-too-deep')
    expect(move('2', '111')).toBe('ok')
  })

  it('needs what it names', () => {
    expect(move('nobody', null)).toBe('section-unknown')
    expect(move('2', 'nowhere')).toBe('section-place-unknown')
    expect(move('2', '1', '1111')).toBe('section-place-unknown')
  })
})

describe('restoring a section', () => {
  /**
   * `gone` and `below` are in the bin; `gone` stood under the section that is named, and `below` went there with the
   * section `belowWith`.
   */
  const restoreUnder = (parentId: string, belowWith = 'gone') => {
    const bin = buildPlan({
      sections: [{ id: parentId }, { id: 'gone', parentId }, { id: 'below', parentId: 'gone' }],
    })
      .sections.slice(1)
      .map((head) =>
        removedSectionSchema.parse({ ...head, removedWith: head.id === 'below' ? belowWith : 'gone' }),
      )
    return check({ type: 'restore-section', sectionId: 'gone' }, { ...outline, removedSections: bin })
  }

  it('puts it back where it was, with what it had below', () => {
    expect(restoreUnder('11')).toBe('ok')
    expect(restoreUnder('111')).toBe('section-too-deep')
  })

  it('does not count what was removed on its own: that stays in the bin', () => {
    expect(restoreUnder('111', 'below')).toBe('ok')
  })

  it('takes the top level when the parent is gone', () => {
    expect(restoreUnder('removed-too')).toBe('ok')
  })
})

describe('what a command names', () => {
  it.each([
    [{ type: 'rename-section', sectionId: '9', title: 'x' }, 'section-unknown'],
    [{ type: 'remove-section', sectionId: 'gone' }, 'section-unknown'],
    [{ type: 'restore-section', sectionId: 'gone' }, 'ok'],
    [{ type: 'restore-section', sectionId: '1' }, 'section-unknown'],
    [{ type: 'set-section-status', sectionId: '9', status: 'ready' }, 'section-unknown'],
    [{ type: 'set-section-details', sectionId: '9', details: {} }, 'section-unknown'],
    [{ type: 'set-section-details', sectionId: '1', details: { areaIds: ['area'] } }, 'ok'],
    [{ type: 'set-section-details', sectionId: '1', details: { areaIds: ['gone'] } }, 'area-unknown'],
    [{ type: 'reconcile-budget', sectionId: '9', blockId: 'budget' }, 'section-unknown'],
    [{ type: 'remove-area', areaId: 'gone' }, 'area-unknown'],
    [{ type: 'remove-overarching-goal', goalId: 'gone' }, 'overarching-goal-unknown'],
    [
      { type: 'put-overarching-goal', goal: { id: 'x', text: 'x', shortLabel: null }, beforeId: 'gone' },
      'overarching-goal-unknown',
    ],
    [
      {
        type: 'put-area',
        area: { id: 'x', title: 'x', altTitles: [], overarchingGoalIds: ['gone'] },
        beforeId: null,
      },
      'overarching-goal-unknown',
    ],
    [
      {
        type: 'put-area',
        area: { id: 'x', title: 'x', altTitles: [], overarchingGoalIds: ['og'] },
        beforeId: 'gone',
      },
      'area-unknown',
    ],
    [
      {
        type: 'put-budget-column',
        column: { id: 'x', label: 'x', kind: 'budget', year: 2017 },
        beforeId: 'gone',
      },
      'column-unknown',
    ],
    [{ type: 'remove-budget-column', columnId: 'gone' }, 'column-unknown'],
    [{ type: 'remove-budget-column', columnId: 'before' }, 'ok'],
    [
      { type: 'move-block', blockId: 'b', fromSectionId: '1', toSectionId: '9', beforeBlockId: null },
      'section-unknown',
    ],
  ])('%j: %s', (command, answer) => {
    expect(check(command)).toBe(answer)
  })

  it('keeps the last budget column', () => {
    const one = { ...outline, budgetColumns: outline.budgetColumns.slice(0, 1) }
    expect(check({ type: 'remove-budget-column', columnId: 'now' }, one)).toBe('column-last')
  })
})

describe('owners', () => {
  const assign = (...userIds: string[]) => check({ type: 'assign-owners', sectionId: '1', userIds })

  it('are members who may write', () => {
    expect(assign('officer', 'secretary')).toBe('ok')
    expect(assign()).toBe('ok')
    expect(assign('officer', 'stranger')).toBe('owner-not-member')
    for (const userId of ['reader', 'reviewer', 'administrator']) {
      expect(assign(userId)).toBe('owner-may-not-write')
    }
  })
})

describe('members', () => {
  const only = (...userIds: string[]): Outline => ({
    ...outline,
    members: outline.members.filter(({ userId }) => userIds.includes(userId)),
  })
  const remove = (userId: string, within: Outline) => check({ type: 'remove-member', userId }, within)
  const set = (userId: string, role: string, within: Outline) =>
    check({ type: 'set-member', email: `${userId}@demo.example`, role }, within)

  it('never lose the last one who can let others in', () => {
    expect(remove('coordinator', only('coordinator', 'officer'))).toBe('member-last-manager')
    expect(set('coordinator', 'reader', only('coordinator', 'officer'))).toBe('member-last-manager')
    expect(remove('coordinator', only('coordinator', 'administrator'))).toBe('ok')
    expect(set('coordinator', 'administrator', only('coordinator'))).toBe('ok')
    expect(remove('officer', only('coordinator', 'officer'))).toBe('ok')
  })

  it('may be the first of a plan that has none', () => {
    expect(set('reader', 'reader', only())).toBe('ok')
  })

  it('must be there to be removed', () => {
    expect(remove('stranger', outline)).toBe('member-unknown')
  })
})

describe('a frozen or adopted plan', () => {
  const allowed = (state: Outline['state']) =>
    sampleCommands('1', '2')
      .filter((command) => command.type !== 'restore-section')
      .filter((command) => !isThreadCommand(command) && !isCaseCommand(command))
      .filter((command) => check(command, { ...outline, state }) === 'ok')
      .map(({ type }) => type)

  it('takes only members, and a frozen one a last word in its threads', () => {
    expect(allowed('drafting')).toHaveLength(25)
    expect(allowed('frozen')).toEqual(['set-member', 'remove-member', 'close-threads'])
    expect(allowed('adopted')).toEqual(['set-member', 'remove-member'])
  })

  it('takes the case and the setting of comments', () => {
    const frozen: Outline = { ...outline, state: 'frozen' }
    expect(check({ type: 'set-facts', facts: { diaryNumber: '2026-118' } }, frozen)).toBe('ok')
    expect(check({ type: 'set-settings', settings: { commentsWhileFrozen: false } }, frozen)).toBe('ok')
    const more = { type: 'set-facts', facts: { diaryNumber: '2026-118', title: 'Plan' } }
    expect(check(more, frozen)).toBe('plan-locked')
  })
})

describe('severities of rules', () => {
  const set = (severities: object) => check({ type: 'set-settings', settings: { severities } })

  it('are the plan’s own to choose', () => {
    expect(set({ 'section.empty': 'off', 'text.repeated': 'block' })).toBe('ok')
    expect(set({ 'comment.undecided': 'block' })).toBe('ok')
  })

  it.each(['comment.undecided', 'budget.amount-conflict', 'budget.amount-unreadable'])(
    'leave %s as it is',
    (code) => {
      for (const severity of ['warn', 'note', 'off'])
        expect(set({ [code]: severity })).toBe('rule-severity-fixed')
    },
  )
})
