import { sectionHeadSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { commandsFor, toSectionDraft } from './sectionDraft.ts'

const section = sectionHeadSchema.parse({
  id: 's1',
  parentId: null,
  title: 'Utbildning',
  kicker: null,
  kind: 'area',
  numbering: 'numbered',
  ownerIds: ['u1'],
  ownerText: null,
  areaIds: [],
  status: 'draft',
  statusChange: null,
  changedAfterApproval: null,
  dueDate: null,
  instruction: null,
})
const draft = toSectionDraft(section)

test('an untouched form gives no command', () => {
  expect(commandsFor(section, draft)).toEqual([])
})

test('each change is one command, at its own field', () => {
  const changed = {
    ...draft,
    title: ' Skola ',
    ownerIds: [],
    dueDate: '2026-10-14',
    instruction: 'Högst en sida.',
  }
  expect(commandsFor(section, changed)).toEqual([
    { field: 'title', command: { type: 'rename-section', sectionId: 's1', title: 'Skola' } },
    { field: 'owners', command: { type: 'assign-owners', sectionId: 's1', userIds: [] } },
    {
      field: 'details',
      command: {
        type: 'set-section-details',
        sectionId: 's1',
        details: { dueDate: '2026-10-14', instruction: 'Högst en sida.' },
      },
    },
  ])
})

test('a title is never emptied by the form', () => {
  expect(commandsFor(section, { ...draft, title: '  ' })).toEqual([])
})
