import { describe, expect, it } from 'vitest'
import {
  areaIdSchema,
  blockIdSchema,
  columnIdSchema,
  lineIdSchema,
  overarchingGoalIdSchema,
  sectionIdSchema,
} from '../ids.ts'
import {
  activityDraft,
  buildPlan,
  goalDraft,
  indicatorDraft,
  paragraphDraft,
  requestDraft,
} from '../testing/build.ts'
import { amounts, budgetDraft, footnoteDraft, groupDraft, lineDraft } from '../testing/buildBudget.ts'
import { linksTo, type LinkTarget } from './linksTo.ts'

const line = lineDraft({ id: 'line', amounts: amounts(1, 1) })
const plan = buildPlan({
  overarchingGoals: [{ id: 'og', text: 'Övergripande', shortLabel: null }],
  areas: [{ id: 'area', title: 'Område', altTitles: [], overarchingGoalIds: ['og'] }],
  sections: [
    {
      id: 'goals',
      areaIds: ['area'],
      blocks: [
        goalDraft({ overarchingGoalIds: ['og'] }),
        activityDraft({ id: 'beside', text: 'Bredvid', goalIds: ['goal'], lineIds: ['line'] }),
      ],
    },
    { id: 'below', parentId: 'goals', blocks: [indicatorDraft({ goalIds: ['goal'] })] },
    {
      id: 'other',
      blocks: [
        activityDraft({ id: 'elsewhere', text: 'Någon annanstans', goalIds: ['goal'] }),
        requestDraft({ lineId: 'line', reason: 'Fler möten' }),
        {
          type: 'paragraph',
          id: 'text',
          content: [
            { type: 'text', text: 'Se ', marks: [] },
            { type: 'reference', to: { kind: 'section', id: sectionIdSchema.parse('below') } },
          ],
        },
        paragraphDraft('Inget', 'nothing'),
      ],
    },
    {
      id: 'money',
      blocks: [
        budgetDraft({
          groups: [groupDraft({ lines: [line, lineDraft({ id: 'payer', pairedLineId: 'line' })] })],
          footnotes: [footnoteDraft({ lineId: 'line', columnId: 'now' })],
        }),
      ],
    },
  ],
})

const found = (target: LinkTarget) =>
  linksTo(plan, target).map(({ from, blockId, text }) => [from, blockId, text])

describe('linksTo', () => {
  it('names what serves a goal, in its section and elsewhere', () => {
    expect(found({ kind: 'block', id: blockIdSchema.parse('goal') })).toEqual([
      ['activity', 'beside', 'Bredvid'],
      ['indicator', 'indicator', 'Antal möten'],
      ['activity', 'elsewhere', 'Någon annanstans'],
    ])
    expect(found({ kind: 'block', id: blockIdSchema.parse('nothing') })).toEqual([])
  })

  it('names what uses a budget line: activities, requests, footnotes and its pair', () => {
    expect(found({ kind: 'line', id: lineIdSchema.parse('line') })).toEqual([
      ['activity', 'beside', 'Bredvid'],
      ['request', 'request', 'Fler möten'],
      ['budget', 'budget', 'Budget'],
    ])
    expect(found({ kind: 'line', id: lineIdSchema.parse('payer') })).toEqual([])
  })

  it('takes a table with all its lines, and a column with its footnotes', () => {
    expect(found({ kind: 'block', id: blockIdSchema.parse('budget') }).map(([from]) => from)).toEqual([
      'activity',
      'request',
    ])
    expect(found({ kind: 'column', id: columnIdSchema.parse('now') })).toEqual([
      ['budget', 'budget', 'Budget'],
    ])
  })

  it('takes a section with everything below it, and tells what refers to it from outside', () => {
    expect(found({ kind: 'section', id: sectionIdSchema.parse('goals') })).toEqual([
      ['activity', 'elsewhere', 'Någon annanstans'],
      ['paragraph', 'text', 'Se'],
    ])
    expect(found({ kind: 'section', id: sectionIdSchema.parse('other') })).toEqual([])
  })

  it('names the areas, sections and goals of what stands in the settings', () => {
    expect(found({ kind: 'overarchingGoal', id: overarchingGoalIdSchema.parse('og') })).toEqual([
      ['area', null, 'Område'],
      ['goal', 'goal', 'Fler möts'],
    ])
    expect(found({ kind: 'area', id: areaIdSchema.parse('area') })).toEqual([
      ['section', null, '1 Avsnitt 1'],
    ])
  })
})
