import { noteNumbers, scorecard } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { importBlocks, words } from './testing.ts'

describe('text', () => {
  test('statements, emphasis and links become marks on exactly their words', () => {
    const { blocks, unmapped } = importBlocks({
      type: 'paragraph',
      text: 'Vi bygger ut. Läs mer på www.exempel.se och i Planen.',
      statements: [{ kind: 'activity', text: 'Vi bygger ut.' }],
      emphasis: ['Planen'],
      links: ['www.exempel.se', null],
    })
    expect(blocks).toMatchObject([
      {
        content: [
          { text: 'Vi bygger ut.', marks: [{ type: 'statement', kind: 'activity' }] },
          { text: ' Läs mer på ', marks: [] },
          { text: 'www.exempel.se', marks: [{ type: 'link', href: 'https://www.exempel.se' }] },
          { text: ' och i ', marks: [] },
          { text: 'Planen', marks: [{ type: 'italic' }] },
          { text: '.', marks: [] },
        ],
      },
    ])
    expect(unmapped).toEqual([])
  })

  test('the same words twice are marked twice; words that are not there are reported', () => {
    const { blocks, unmapped } = importBlocks({
      type: 'paragraph',
      text: 'Igen och Igen',
      emphasis: ['Igen', 'Igen', 'Aldrig'],
    })
    expect(blocks).toMatchObject([
      {
        content: [
          { text: 'Igen', marks: [{}] },
          { text: ' och ', marks: [] },
          { text: 'Igen', marks: [{}] },
        ],
      },
    ])
    expect(unmapped).toEqual([{ path: 'sections[0].blocks[0].emphasis[2]', reason: 'reference-unknown' }])
  })

  test('what the source lost is not made up; whoever writes on is told where', () => {
    const { blocks, instruction, unmapped } = importBlocks({
      type: 'paragraph',
      text: 'År får vi kronor.',
      gaps: [
        { after: 'År', lost: 'year' },
        { after: 'får vi', lost: 'amount' },
      ],
    })
    expect(words(blocks[0])).toContain('År får vi kronor.')
    expect(instruction).toBe(
      'I källan saknas ett årtal efter ”År”.\nI källan saknas ett belopp efter ”får vi”.',
    )
    expect(unmapped).toEqual([])
  })

  test('list items keep lead and holding, and say what they are', () => {
    const { blocks } = importBlocks({
      type: 'list',
      ordered: true,
      role: null,
      items: [
        { lead: 'Först', text: 'bygger vi', kind: 'commitment' },
        { lead: 'Sedan', text: 'Sedan vilar vi', holding: '25 %' },
      ],
    })
    expect(blocks).toMatchObject([
      {
        type: 'list',
        ordered: true,
        items: [
          {
            content: [
              { content: [{ text: 'Först ' }, { text: 'bygger vi', marks: [{ kind: 'commitment' }] }] },
            ],
          },
          { content: [{ content: [{ text: 'Sedan vilar vi (25 %)' }] }] },
        ],
      },
    ])
  })

  test('a quote keeps who said it', () => {
    const { blocks } = importBlocks({
      type: 'quote',
      text: 'Vi kan',
      attribution: 'en elev',
      role: 'pull-quote',
    })
    expect(blocks).toMatchObject([{ type: 'quote', attribution: 'en elev' }])
  })

  test('a footnote is a note, and its mark a live reference after its words', () => {
    const { blocks, plan, unmapped } = importBlocks(
      {
        type: 'paragraph',
        text: 'Enkäten visar det. Enkäten är ny.',
        emphasis: ['Enkäten'],
        footnoteRefs: [
          { mark: '2', after: 'Enkäten' },
          { mark: '1', after: 'Enkäten' },
          { mark: '9', after: 'ny' },
        ],
      },
      { type: 'footnote', mark: '1', text: 'Se www.exempel.se', links: ['www.exempel.se'] },
      { type: 'footnote', mark: '2', text: 'Svar från hösten' },
      { type: 'footnote', mark: null, text: 'Utan märke' },
    )
    const [, first, second, third] = blocks
    const to = (id: string | undefined) => ({ type: 'reference', to: { kind: 'block', id } })
    expect(blocks).toMatchObject([
      {
        content: [
          { text: 'Enkäten', marks: [{ type: 'italic' }] },
          to(second?.id),
          { text: ' visar det. Enkäten' },
          to(first?.id),
          { text: ' är ny.' },
        ],
      },
      {
        type: 'note',
        content: [{ content: [{ text: 'Se ' }, { marks: [{ href: 'https://www.exempel.se' }] }] }],
      },
      { type: 'note' },
      { type: 'note', content: [{ content: [{ text: 'Utan märke' }] }] },
    ])
    const numbers = noteNumbers(plan.sections)
    expect([second, first, third].map((note) => note && numbers.get(note.id))).toEqual([1, 2, 3])
    expect(unmapped).toEqual([{ path: 'sections[0].blocks[0].footnoteRefs[2]', reason: 'reference-unknown' }])
  })
})

describe('goals, activities, commitments', () => {
  test('they are blocks, and point to each other however they stand', () => {
    const { blocks, goal, unmapped } = importBlocks(
      { type: 'activity', id: 'a', text: 'Mäta', goal: 'g', responsible: 'kansliet' },
      { type: 'goal', id: 'g', text: 'Fler', overarchingGoal: 'og1', due: '2009' },
      { type: 'activity', id: 'b', text: 'Följa', goal: 'gone', responsible: null },
      { type: 'commitment', id: 'c', text: 'Vi ger stöd, om fler vill.', condition: 'om fler vill' },
    )
    expect(blocks).toMatchObject([
      { type: 'activity', ownerText: 'kansliet', goalIds: [blocks[1]?.id] },
      { type: 'goal', text: 'Fler', due: '2009', overarchingGoalIds: [goal] },
      { type: 'activity', goalIds: [] },
      { type: 'commitment', condition: 'om fler vill' },
    ])
    expect(unmapped).toEqual([{ path: 'sections[0].blocks[2].goal', reason: 'reference-unknown' }])
  })

  test('a target of a goal becomes an indicator', () => {
    const targets = [{ measure: 'antal platser', change: '+', value: 10, unit: '%', when: 'Inom 3 år' }]
    const { blocks } = importBlocks({ type: 'goal', id: 'g', text: 'Fler', overarchingGoal: null, targets })
    expect(blocks).toMatchObject([
      { type: 'goal' },
      { type: 'indicator', name: 'antal platser', target: '+10 %, Inom 3 år', goalIds: [blocks[0]?.id] },
    ])
  })

  test('a scorecard is derived, and its goals are blocks under the words that the source has', () => {
    const { blocks, goal, plan, unmapped } = importBlocks({
      type: 'figure',
      number: '1',
      caption: 'Styrkort',
      kind: 'scorecard',
      data: {
        columns: ['Övergripande', 'Årets'],
        rows: [
          {
            overarchingGoal: 'og1',
            label: 'Tillgång för alla',
            goals: [{ type: 'goal', id: 'g', text: 'Fler', overarchingGoal: 'og1' }],
          },
        ],
      },
    })
    expect(blocks).toMatchObject([
      { type: 'derivedFigure', view: 'scorecard', caption: 'Styrkort' },
      { type: 'heading', level: 2, content: [{ text: 'Övergripande – Årets' }] },
      { type: 'heading', level: 3, content: [{ text: 'Tillgång för alla' }] },
      { type: 'goal', text: 'Fler', overarchingGoalIds: [goal] },
    ])
    expect(scorecard(plan).rows.map(({ goals }) => goals.map(({ block }) => block.text))).toEqual([['Fler']])
    expect(unmapped).toEqual([])
  })

  test('a commitment that says more than a field holds stays prose, with its sentences marked', () => {
    const { blocks, unmapped } = importBlocks(
      {
        type: 'commitment',
        id: 'c',
        text: 'Målet är fler. Vi ger stöd, om alla vill.',
        statements: [
          { kind: 'goal', text: 'Målet är fler.' },
          { kind: 'commitment', text: 'Vi ger stöd, om alla vill.' },
        ],
        condition: 'om alla vill',
      },
      {
        type: 'commitment',
        id: 'd',
        text: 'Vi mäter.',
        statements: [{ kind: 'commitment', text: 'Vi mäter.' }],
      },
    )
    expect(blocks).toMatchObject([
      {
        type: 'paragraph',
        content: [
          { text: 'Målet är fler.', marks: [{ kind: 'goal' }] },
          { text: ' ' },
          { text: 'Vi ger stöd, om alla vill.', marks: [{ kind: 'commitment' }] },
        ],
      },
      { type: 'commitment', text: 'Vi mäter.', condition: null },
    ])
    expect(unmapped).toEqual([])
  })

  test('a mark on words of a field that must stay one is reported', () => {
    const { unmapped } = importBlocks({
      type: 'goal',
      id: 'g',
      text: 'Fler enligt Planen.',
      emphasis: ['Planen'],
      statements: [{ kind: 'goal', text: 'Fler enligt Planen.' }],
      footnoteRefs: [{ mark: '1', after: 'Fler' }],
    })
    expect(unmapped).toEqual([
      { path: 'sections[0].blocks[0].emphasis[0]', reason: 'plain-field' },
      { path: 'sections[0].blocks[0].footnoteRefs[0]', reason: 'plain-field' },
    ])
  })
})

describe('what has no block arrives as readable text, and is reported', () => {
  test('a kind that nobody foresaw', () => {
    const { blocks, unmapped } = importBlocks({
      type: 'oracle',
      says: ['Allt', { deep: { er: 'blir bra' } }],
    })
    for (const text of ['Allt', 'blir bra']) expect(blocks.map(words).join()).toContain(text)
    expect(unmapped).toEqual([{ path: 'sections[0].blocks[0]', reason: 'shown-as-text' }])
  })

  test('a key of a known kind that nobody foresaw', () => {
    const { blocks, unmapped } = importBlocks({
      type: 'roster',
      people: [{ name: 'Kim Ek', role: null, party: null, municipality: null, hobby: 'segling', born: 1961 }],
    })
    expect(blocks).toMatchObject([
      { type: 'roster', rows: [{ name: 'Kim Ek' }] },
      { type: 'paragraph', content: [{ text: 'segling, 1961' }] },
    ])
    expect(unmapped).toEqual([{ path: 'sections[0].blocks[0]', reason: 'shown-as-text' }])
  })
})
