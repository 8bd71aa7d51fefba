import { projectOutline, writePlan, OUTLINE } from '@samplan/document'
import {
  commandSchema,
  isCaseCommand,
  newActivityEntrySchema,
  sectionIdSchema,
  userIdSchema,
  type Command,
  type CommandType,
  type ResolvedCommand,
} from '@samplan/domain'
import { budgetDraft, buildPlan, goalDraft, sampleCommands } from '@samplan/domain/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Acting } from '../actor.ts'
import type { Docs } from '../commands/commandDocs.ts'
import { writeCommand, type Written } from '../commands/writeCommand.ts'

const PLAN = buildPlan({
  settings: { balanceRule: 'equal', completeness: false, commentsWhileFrozen: true },
  sections: [
    { id: 'one', ownerIds: ['other-officer'], blocks: [goalDraft({ id: 'block' }), budgetDraft()] },
    { id: 'two', parentId: 'one' },
    { id: 'three' },
  ],
  overarchingGoals: [{ id: 'og', text: 'Gammalt mål', shortLabel: null }],
  areas: [{ id: 'area', title: 'Gammalt område', altTitles: [], overarchingGoalIds: [] }],
})

let docs: Docs

beforeEach(() => {
  docs = new Map([...writePlan(PLAN), ['comments', new Y.Doc()], ['section-new', new Y.Doc()]])
})

/** As the server gives it, once the address is looked up. */
function give(command: Command | ResolvedCommand, user = 'coordinator'): Written {
  const id = userIdSchema.parse(user)
  const by: Acting = { user: { id, email: 'someone@demo.example', name: 'Someone' }, role: 'member' }
  const resolved = 'email' in command ? { type: command.type, role: command.role, userId: id } : command
  if (isCaseCommand(resolved)) throw new Error('The case has a way of its own')
  const given = { planId: PLAN.id, by, command: resolved, restoration: null }
  const outcome = writeCommand(docs, given, 5000)
  if (outcome === 'elsewhere') throw new Error('All documents are at hand')
  return outcome
}

const samples = new Map<CommandType, Command>(
  sampleCommands('one', 'three')
    .filter((command) => !isCaseCommand(command))
    .map((command) => [command.type, command]),
)
function sample(type: CommandType): Command {
  const command = samples.get(type)
  if (command === undefined) throw new Error(`There is no sample of ${type}`)
  return command
}

/** What has to be done before a command can be given. */
const BEFORE: Partial<Record<CommandType, readonly CommandType[]>> = {
  'restore-section': ['remove-section'],
  reply: ['start-thread'],
  'edit-message': ['start-thread'],
  'remove-message': ['start-thread'],
  'remove-thread': ['start-thread'],
  'resolve-thread': ['start-thread'],
  'reopen-thread': ['start-thread', 'resolve-thread'],
  'require-answer': ['start-thread'],
  'close-threads': ['start-thread'],
  'lift-reconciliation': ['reconcile-budget'],
}

const entriesOf = (type: CommandType) => {
  for (const earlier of BEFORE[type] ?? []) give(sample(earlier))
  return give(sample(type)).activity
}

/** They need what a sample cannot bring along: a moment of the log, a suggestion. */
const OTHERS: ReadonlySet<CommandType> = new Set([
  'restore-section-text',
  'accept-suggestion',
  'decline-suggestion',
])

it.each([...samples.keys()].filter((type) => !OTHERS.has(type)))('%s is told, briefly', (type) => {
  const entries = entriesOf(type)
  expect(entries).toMatchObject([{ planId: PLAN.id, type }])
  for (const entry of entries) expect(newActivityEntrySchema.parse(entry)).toEqual(entry)
  expect(JSON.stringify(entries).length).toBeLessThan(800)
})

const nothing = { sectionId: null, threadId: null, userId: null }

it.each<[CommandType, object]>([
  ['set-facts', { subject: nothing, from: { title: 'Verksamhetsplan och budget' }, to: { title: 'Plan' } }],
  ['rename-section', { subject: { ...nothing, sectionId: 'one' }, from: { title: 'Avsnitt 1' } }],
  ['move-section', { from: { beforeId: 'three' }, to: { beforeId: null } }],
  ['remove-section', { from: { title: 'Avsnitt 1', below: ['two'] }, to: null }],
  ['restore-section', { from: null, to: { title: 'Avsnitt 1', below: ['two'] } }],
  ['set-section-status', { from: { status: 'draft' }, to: { status: 'ready' } }],
  ['remind-owners', { from: null, to: { ownerIds: ['other-officer'] } }],
  ['put-overarching-goal', { from: { text: 'Gammalt mål' }, to: { text: 'Mål' } }],
  ['remove-area', { from: { title: 'Gammalt område' }, to: null }],
  ['set-member', { subject: { ...nothing, userId: 'coordinator' }, from: { role: 'coordinator' } }],
  ['remove-member', { subject: { ...nothing, userId: 'reader' }, from: { role: 'reader' }, to: null }],
  [
    'move-block',
    { from: { blockId: 'block', sectionId: 'one' }, to: { blockId: 'block', sectionId: 'three' } },
  ],
  [
    'start-thread',
    { subject: { ...nothing, sectionId: 'one', threadId: 'thread' }, to: { body: 'Varför?' } },
  ],
  ['reply', { from: null, to: { messageId: 'reply', body: 'Därför.' } }],
  ['edit-message', { from: { body: 'Varför?' }, to: { body: 'Varför då?' } }],
  ['announce-freeze', { subject: nothing, from: null, to: { freezeAt: 1 } }],
  ['close-threads', { subject: nothing, from: null, to: { threads: 1, body: 'Klart.' } }],
  ['resolve-thread', { from: { resolved: false }, to: { resolved: true } }],
])('%s says from what to what', (type, entry) => {
  expect(entriesOf(type)).toMatchObject([entry])
})

it.each<CommandType>(['remove-message', 'remove-thread'])('%s keeps no word of it', (type) => {
  expect(JSON.stringify(entriesOf(type))).not.toContain('Varför')
})

describe('a decision', () => {
  const start = commandSchema.parse({
    ...sample('start-thread'),
    anchor: { kind: 'block', blockId: 'block' },
    suggestion: { kind: 'field', field: 'due', value: '2028', ground: null },
  })

  it.each<[CommandType, object]>([
    ['accept-suggestion', { outcome: 'accepted', change: { value: '2028' } }],
    ['decline-suggestion', { outcome: 'declined', change: { value: '2028' }, reason: 'Nej.' }],
  ])('by %s says what was suggested, once', (type, to) => {
    give(start)
    expect(give(sample(type)).activity).toMatchObject([{ type, from: null, to }])
    expect(give(sample(type))).toEqual({ verdict: { ok: true }, activity: [] })
  })
})

it('what is refused, and what changes nothing, is not told', () => {
  const [one] = projectOutline(docs.get(OUTLINE) ?? new Y.Doc()).sections
  const same = {
    type: 'rename-section',
    sectionId: sectionIdSchema.parse('one'),
    title: one?.title ?? '',
  } as const
  expect(give(same)).toEqual({ verdict: { ok: true }, activity: [] })
  expect(give(sample('rename-section'), 'reader')).toMatchObject({ verdict: { ok: false }, activity: [] })
  give(sample('start-thread'))
  expect(give(sample('start-thread'))).toEqual({ verdict: { ok: true }, activity: [] })
})
