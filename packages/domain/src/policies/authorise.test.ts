import { describe, expect, it } from 'vitest'
import { commandSchema, type CommandType } from '../commands/command.ts'
import { userIdSchema } from '../ids.ts'
import { sampleCommands } from '../testing/sampleCommands.ts'
import { buildPlan } from '../testing/build.ts'
import { actorIn } from './actor.ts'
import { authorise } from './authorise.ts'

const outline = buildPlan({
  sections: [
    { id: 'officers', ownerIds: ['officer'] },
    { id: 'others', ownerIds: ['other-officer'] },
    { id: 'economists', kind: 'budget', ownerIds: [] },
  ],
})

function verdict(userId: string, command: unknown): string {
  const actor = actorIn(outline, userIdSchema.parse(userId))
  if (!actor) throw new Error(`${userId} is no member`)
  const answer = authorise(actor, commandSchema.parse(command), outline)
  return answer.ok ? 'ok' : answer.code
}

const MEMBERS = outline.members.map(({ userId }) => userId)
const whoMay = (command: unknown) => MEMBERS.filter((userId) => verdict(userId, command) === 'ok')

const OUTLINE = ['administrator', 'coordinator', 'director']
const COLUMNS = [...OUTLINE, 'economist']
const REVIEW = ['coordinator', 'director']
const CASE = ['coordinator', 'director', 'secretary']
const COMMENTERS = MEMBERS.filter((userId) => userId !== 'reader')

describe('authorise', () => {
  const EXPECTED: Record<CommandType, string[]> = {
    'set-facts': OUTLINE,
    'set-settings': OUTLINE,
    'set-labels': OUTLINE,
    'add-section': OUTLINE,
    'rename-section': OUTLINE,
    'move-section': OUTLINE,
    'remove-section': OUTLINE,
    'restore-section': OUTLINE,
    'set-section-details': OUTLINE,
    'assign-owners': OUTLINE,
    'set-section-status': ['coordinator', 'director', 'officer'],
    'remind-owners': MEMBERS.filter((userId) => [...OUTLINE, 'secretary'].includes(userId)),
    'restore-section-text': [...REVIEW, 'officer'],
    'reconcile-budget': REVIEW,
    'lift-reconciliation': REVIEW,
    'start-thread': COMMENTERS,
    reply: COMMENTERS,
    'edit-message': COMMENTERS,
    'remove-message': COMMENTERS,
    'remove-thread': COMMENTERS,
    'resolve-thread': COMMENTERS,
    'reopen-thread': COMMENTERS,
    'require-answer': REVIEW,
    'accept-suggestion': COMMENTERS,
    'decline-suggestion': COMMENTERS,
    'put-overarching-goal': OUTLINE,
    'remove-overarching-goal': OUTLINE,
    'put-area': OUTLINE,
    'remove-area': OUTLINE,
    'put-budget-column': COLUMNS,
    'remove-budget-column': COLUMNS,
    'set-member': OUTLINE,
    'remove-member': OUTLINE,
    'move-block': ['coordinator', 'director'],
    'announce-freeze': CASE,
    'close-threads': REVIEW,
    freeze: ['director'],
    'return-to-drafting': ['director'],
    'record-decision': CASE,
    'correct-decision': CASE,
  }

  it.each(sampleCommands('officers', 'others'))('$type', (command) => {
    expect(whoMay(command)).toEqual(EXPECTED[command.type])
  })

  it('keeps the diary number for coordinator, director and secretary', () => {
    expect(whoMay({ type: 'set-facts', facts: { diaryNumber: '2026-118' } })).toEqual(CASE)
    expect(whoMay({ type: 'set-facts', facts: { caseTitle: 'Verksamhetsplan' } })).toEqual(CASE)
    const both = { type: 'set-facts', facts: { diaryNumber: '2026-118', title: 'Plan' } }
    expect(whoMay(both)).toEqual(['coordinator', 'director'])
    expect(whoMay({ type: 'set-facts', facts: {} })).toEqual(OUTLINE)
  })

  it('lets owners mark ready and take back, and no more', () => {
    const status = (sectionId: string, to: string) => ({ type: 'set-section-status', sectionId, status: to })
    expect(verdict('officer', status('officers', 'ready'))).toBe('ok')
    expect(verdict('officer', status('officers', 'draft'))).toBe('ok')
    expect(verdict('officer', status('officers', 'approved'))).toBe('forbidden')
    expect(verdict('officer', status('officers', 'returned'))).toBe('forbidden')
    expect(verdict('officer', status('others', 'ready'))).toBe('section-not-yours')
    expect(verdict('economist', status('economists', 'ready'))).toBe('ok')
    expect(verdict('director', status('others', 'approved'))).toBe('ok')
    expect(verdict('administrator', status('officers', 'ready'))).toBe('forbidden')
  })

  it('moves a block only between sections that one may write', () => {
    const move = (fromSectionId: string, toSectionId: string) => ({
      type: 'move-block',
      blockId: 'block',
      fromSectionId,
      toSectionId,
      beforeBlockId: null,
    })
    expect(verdict('officer', move('officers', 'officers'))).toBe('ok')
    expect(verdict('officer', move('officers', 'others'))).toBe('section-not-yours')
    expect(verdict('officer', move('others', 'officers'))).toBe('section-not-yours')
  })
})
