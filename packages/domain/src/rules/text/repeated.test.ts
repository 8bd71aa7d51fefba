import { describe, expect, it } from 'vitest'
import { activityDraft, buildPlan, goalDraft, listDraft, paragraphDraft } from '../../testing/build.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

const LONG = 'Alla tolv orden i den här meningen måste finnas för att räknas.'
const SHORT = 'Målen för året är att gälla i alla kommuner.'

describe('text.repeated', () => {
  it('notes a long sentence where it stands the second time', () => {
    const plan = buildPlan({
      sections: [
        { title: 'Folkhälsa', blocks: [goalDraft({ text: LONG })] },
        { blocks: [paragraphDraft(`Först detta. ${LONG.replace(' ', '\u00A0 ')} Sedan mer.`)] },
        { blocks: [listDraft(['x', LONG]), paragraphDraft(LONG)] },
      ],
    })
    expect(issuesOf('text.repeated', plan)).toMatchObject([
      {
        severity: 'note',
        sectionId: 'section-2',
        blockId: 'paragraph',
        params: { text: LONG, section: '1 Folkhälsa' },
      },
      { sectionId: 'section-3', blockId: 'list' },
    ])
  })

  it('leaves short sentences, and repetition under one heading, alone', () => {
    const plan = buildPlan({
      sections: [
        { blocks: [paragraphDraft(SHORT), goalDraft({ text: LONG }), activityDraft({ text: LONG })] },
        { blocks: [paragraphDraft(SHORT)] },
      ],
    })
    expect(issuesOf('text.repeated', plan)).toEqual([])
  })

  it('lets an overarching goal be said again', () => {
    const plan = buildPlan({
      overarchingGoals: [{ id: 'og', text: LONG.toLowerCase(), shortLabel: null }],
      sections: [{ blocks: [paragraphDraft(LONG)] }, { blocks: [paragraphDraft(LONG)] }],
    })
    expect(issuesOf('text.repeated', plan)).toEqual([])
  })
})
