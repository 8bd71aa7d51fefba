import { describe, expect, test } from 'vitest'
import { importFile, section, words } from './testing.ts'

const importBlocks = (...blocks: object[]) => {
  const { plan, unmapped } = importFile({
    overarchingGoals: [{ id: 'og1', ordinal: 1, text: 'Öka tillgången', shortLabel: null }],
    sections: [section('s1', { blocks })],
  })
  return { blocks: plan.sections[0]?.blocks ?? [], goal: plan.overarchingGoals[0]?.id, unmapped }
}

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

  test('what the source lost is not made up, and is pointed to', () => {
    const { blocks, unmapped } = importBlocks({
      type: 'paragraph',
      text: 'År får vi kronor.',
      gaps: [
        { after: 'År', lost: 'year' },
        { after: 'får vi', lost: 'amount' },
      ],
    })
    expect(words(blocks[0])).toContain('År får vi kronor.')
    expect(unmapped).toEqual([
      { path: 'sections[0].blocks[0].gaps[0]', reason: 'source-gap' },
      { path: 'sections[0].blocks[0].gaps[1]', reason: 'source-gap' },
    ])
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

  test('a quote keeps who said it; a note begins with its mark', () => {
    const { blocks } = importBlocks(
      { type: 'quote', text: 'Vi kan', attribution: 'en elev', role: 'pull-quote' },
      { type: 'footnote', mark: '1', text: 'Enligt enkäten' },
    )
    expect(blocks).toMatchObject([
      { type: 'quote', attribution: 'en elev' },
      { type: 'paragraph', content: [{ text: '1 Enligt enkäten' }] },
    ])
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

  test('the goals of a scorecard become blocks under their overarching goal', () => {
    const { blocks, goal } = importBlocks({
      type: 'figure',
      number: '2',
      caption: 'Styrkort',
      kind: 'scorecard',
      data: {
        columns: ['Övergripande', 'Årets'],
        rows: [
          {
            overarchingGoal: 'og1',
            label: 'Tillgång',
            goals: [{ type: 'goal', id: 'g', text: 'Fler', overarchingGoal: 'og1' }],
          },
        ],
      },
    })
    expect(blocks).toMatchObject([
      { type: 'paragraph', content: [{ text: 'Figur 2. Styrkort' }] },
      { type: 'paragraph', content: [{ text: 'Övergripande – Årets' }] },
      { type: 'heading', content: [{ text: 'Tillgång' }] },
      { type: 'goal', text: 'Fler', overarchingGoalIds: [goal] },
    ])
  })

  test('a mark on words of a field, which has no marks, is reported', () => {
    const { unmapped } = importBlocks({
      type: 'commitment',
      id: 'c',
      text: 'Målet är fler. Vi ger stöd.',
      statements: [
        { kind: 'goal', text: 'Målet är fler.' },
        { kind: 'commitment', text: 'Vi ger stöd.' },
      ],
      footnoteRefs: [{ mark: '1', after: 'fler' }],
    })
    expect(unmapped).toEqual([
      { path: 'sections[0].blocks[0].statements[0]', reason: 'plain-field' },
      { path: 'sections[0].blocks[0].footnoteRefs[0]', reason: 'plain-field' },
    ])
  })
})

describe('kinds without a block of their own arrive as readable text', () => {
  test.each<[string, object, string[]]>([
    [
      'a matrix',
      {
        type: 'figure',
        number: '1',
        caption: 'Mål och områden',
        kind: 'matrix',
        data: {
          rows: [{ overarchingGoal: 'og1', label: 'Tillgång' }],
          columns: [{ label: 'Kultur' }],
          cells: null,
        },
      },
      ['Figur 1. Mål och områden', 'Tillgång', 'Kultur'],
    ],
    [
      'a pie',
      {
        type: 'figure',
        number: null,
        caption: 'Finansiering',
        kind: 'pie',
        data: { slices: [{ label: 'Avgifter', value: 66, unit: '%' }] },
      },
      ['Finansiering', 'Avgifter, 66 %'],
    ],
    [
      'an organisation chart',
      {
        type: 'figure',
        caption: null,
        kind: 'org-chart',
        data: { boxes: [{ id: 'b1', label: 'Styrelse', children: [{ id: 'b2', label: 'Kansli' }] }] },
      },
      ['Styrelse', 'Kansli'],
    ],
    [
      'a photo with its credit',
      { type: 'figure', caption: 'Torget', kind: 'photo', data: null, credit: 'Foto: K. Ek' },
      ['Torget', 'Foto: K. Ek'],
    ],
    [
      'a roster',
      {
        type: 'roster',
        groups: [{ title: 'Ledamöter', people: [{ name: 'Kim Ek', party: 'X', municipality: 'Ekby' }] }],
      },
      ['Ledamöter', 'Kim Ek, X, Ekby'],
    ],
    [
      'a signature',
      { type: 'signature', people: [{ name: 'Kim Ek', role: 'Direktör', party: null }] },
      ['Kim Ek, Direktör'],
    ],
    [
      'key figures',
      { type: 'key-figures', items: [{ label: 'kurser', value: 32, unit: 'st' }] },
      ['kurser, 32 st'],
    ],
    ['a credit', { type: 'credit', text: 'Foto: K. Ek' }, ['Foto: K. Ek']],
    [
      'a kind that nobody foresaw',
      { type: 'oracle', says: ['Allt', { deep: { er: 'blir bra' } }] },
      ['Allt', 'blir bra'],
    ],
  ])('%s', (_, block, expected) => {
    const { blocks, unmapped } = importBlocks(block)
    for (const text of expected) expect(words(blocks[0]) + blocks.map(words).join('')).toContain(text)
    expect(unmapped).toEqual([{ path: 'sections[0].blocks[0]', reason: 'shown-as-text' }])
  })
})
