import { describe, expect, it } from 'vitest'
import { commandSchema } from './command.ts'

describe('commandSchema', () => {
  it('takes an owner once, however often named', () => {
    const command = { type: 'assign-owners', sectionId: 'a', userIds: ['officer', 'other', 'officer'] }
    expect(commandSchema.parse(command)).toEqual({ ...command, userIds: ['officer', 'other'] })
  })

  it.each([
    { type: 'rename-section', sectionId: 'a', title: 'Ny\u202E\nrubrik' },
    { type: 'set-facts', facts: { caseTitle: 'Ny\u200B\nrubrik', title: '\uFEFFNy rubrik' } },
    { type: 'set-labels', labels: { goal: { one: 'Ny\trubrik', other: 'Nya\rrubriker' } } },
    {
      type: 'put-area',
      area: { id: 'a', title: 'Ny\u2028rubrik', altTitles: ['\u2066Ny\u2069'], overarchingGoalIds: [] },
      beforeId: null,
    },
  ])('keeps what is shown on one line there: $type', (command) => {
    expect(JSON.stringify(commandSchema.parse(command))).not.toMatch(
      /\\[nrt]|[\u200B\u2028\u202E\u2066\uFEFF]/u,
    )
  })
})
