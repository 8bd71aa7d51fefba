/** One command of every type, about two sections. */
import type { z } from 'zod'
import { commandSchema, type Command } from '../commands/command.ts'

type CommandDraft = z.input<typeof commandSchema>

const DECISION = {
  versionId: 'version',
  body: 'styrelsen',
  date: '2026-11-27',
  paragraph: '84',
  diaryNumber: null,
  outcome: 'adopted',
  text: 'Planen antas.',
  minutesVerifiedOn: null,
  excerptId: null,
} as const

export function sampleCommands(sectionId: string, otherId: string): Command[] {
  const place = { parentId: null, beforeId: null }
  const drafts: CommandDraft[] = [
    { type: 'set-facts', facts: { title: 'Plan' } },
    { type: 'set-settings', settings: { completeness: true } },
    { type: 'set-labels', labels: { goal: { one: 'mål', other: 'mål' } } },
    {
      type: 'add-section',
      sectionId: 'new',
      title: 'Nytt avsnitt',
      kind: 'prose',
      numbering: 'numbered',
      ...place,
    },
    { type: 'rename-section', sectionId, title: 'Annat namn' },
    { type: 'move-section', sectionId, ...place },
    { type: 'remove-section', sectionId },
    { type: 'restore-section', sectionId },
    { type: 'set-section-details', sectionId, details: { instruction: 'Skriv kort' } },
    { type: 'assign-owners', sectionId, userIds: ['officer'] },
    { type: 'set-section-status', sectionId, status: 'ready' },
    { type: 'put-overarching-goal', goal: { id: 'og', text: 'Mål', shortLabel: null }, beforeId: null },
    { type: 'remove-overarching-goal', goalId: 'og' },
    {
      type: 'put-area',
      area: { id: 'area', title: 'Område', altTitles: [], overarchingGoalIds: [] },
      beforeId: null,
    },
    { type: 'remove-area', areaId: 'area' },
    {
      type: 'put-budget-column',
      column: { id: 'next', label: 'Budget 2017', kind: 'budget', year: 2017 },
      beforeId: null,
    },
    { type: 'remove-budget-column', columnId: 'before' },
    { type: 'remind-owners', sectionId },
    { type: 'restore-section-text', sectionId, seq: 1 },
    { type: 'reconcile-budget', sectionId, blockId: 'budget' },
    { type: 'lift-reconciliation', sectionId, blockId: 'budget' },
    {
      type: 'start-thread',
      threadId: 'thread',
      sectionId,
      anchor: { kind: 'section' },
      message: { messageId: 'message', body: 'Varför?' },
      suggestion: null,
      mustBeAnswered: false,
    },
    { type: 'reply', threadId: 'thread', messageId: 'reply', body: 'Därför.' },
    { type: 'edit-message', threadId: 'thread', messageId: 'message', body: 'Varför då?' },
    { type: 'remove-message', threadId: 'thread', messageId: 'message' },
    { type: 'remove-thread', threadId: 'thread' },
    { type: 'resolve-thread', threadId: 'thread' },
    { type: 'reopen-thread', threadId: 'thread' },
    { type: 'require-answer', threadId: 'thread', required: true },
    { type: 'accept-suggestion', threadId: 'thread' },
    { type: 'decline-suggestion', threadId: 'thread', messageId: 'no', body: 'Nej.' },
    { type: 'set-member', email: 'ny@demo.example', role: 'areaOfficer' },
    { type: 'remove-member', userId: 'reader' },
    {
      type: 'move-block',
      blockId: 'block',
      fromSectionId: sectionId,
      toSectionId: otherId,
      beforeBlockId: null,
    },
    { type: 'announce-freeze', freezeAt: 1 },
    { type: 'close-threads', threads: [{ threadId: 'thread', messageId: 'closing' }], body: 'Klart.' },
    { type: 'freeze', versionId: 'version', label: 'Förslag 1', note: null },
    { type: 'return-to-drafting', note: 'En rad saknas' },
    { type: 'record-decision', decisionId: 'decision', details: DECISION },
    {
      type: 'correct-decision',
      decisionId: 'correction',
      corrects: 'decision',
      details: { ...DECISION, paragraph: '85' },
      reason: 'Fel paragraf',
    },
  ]
  return drafts.map((draft) => commandSchema.parse(draft))
}
