import { figureNumbers, noteNumbers, scorecard } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { importFile, section, words } from './testing.ts'

const importBlocks = (...blocks: object[]) => {
  const { plan, unmapped } = importFile({
    overarchingGoals: [{ id: 'og1', ordinal: 1, text: 'Öka tillgången', shortLabel: null }],
    areas: [{ id: 'area1', title: 'Kultur', altTitles: [] }],
    sections: [section('s1', { blocks })],
  })
  return {
    blocks: plan.sections[0]?.blocks ?? [],
    goal: plan.overarchingGoals[0]?.id,
    instruction: plan.sections[0]?.instruction,
    plan,
    unmapped,
  }
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

describe('every kind has a block of its own', () => {
  test.each<[string, object, object[]]>([
    [
      'a matrix',
      {
        type: 'figure',
        number: '1',
        caption: 'Mål och områden',
        kind: 'matrix',
        data: {
          rows: [{ overarchingGoal: 'og1', label: 'Öka tillgången' }],
          columns: [{ area: 'area1', label: 'Kultur' }],
          cells: null,
          orientation: null,
        },
      },
      [{ type: 'derivedFigure', view: 'matrix', caption: 'Mål och områden' }],
    ],
    [
      'a pie',
      {
        type: 'figure',
        number: null,
        caption: 'Finansiering',
        kind: 'pie',
        data: {
          total: { value: 1.5, unit: 'mnkr' },
          slices: [
            { label: 'Avgifter', value: 66, unit: '%' },
            { label: 'Projekt', percent: null, amount: 400_000, candidates: [23, 11] },
          ],
        },
      },
      [
        {
          type: 'shares',
          caption: 'Finansiering',
          total: 1_500_000,
          rows: [
            { label: 'Avgifter', percent: 66, kronor: null },
            { label: 'Projekt', percent: null, kronor: 400_000 },
          ],
        },
      ],
    ],
    [
      'an organisation chart of boxes in boxes',
      {
        type: 'figure',
        caption: null,
        kind: 'org-chart',
        data: {
          boxes: [
            { id: 'b1', label: 'Styrelse', children: [{ id: 'b2', label: 'Kansli', staff: 4 }, 'FoU'] },
          ],
        },
      },
      [
        {
          type: 'orgChart',
          rows: [{ label: 'Styrelse' }, { label: 'Kansli', detail: '4' }, { label: 'FoU' }],
        },
      ],
    ],
    [
      'a photo',
      {
        type: 'figure',
        number: null,
        caption: 'Styrelsen',
        kind: 'photo',
        data: { people: [{ name: 'Kim Ek' }, { name: 'Bo Al' }], description: 'Två på en bro' },
        credit: 'K. Foto',
      },
      [
        {
          type: 'image',
          file: null,
          caption: 'Styrelsen: Kim Ek, Bo Al',
          alt: 'Två på en bro',
          credit: 'K. Foto',
        },
      ],
    ],
    [
      'a roster',
      {
        type: 'roster',
        groups: [
          {
            title: 'Ledamöter',
            people: [{ name: 'Kim Ek', role: 'ordförande', party: 'X', municipality: 'Ekby' }],
          },
          { title: 'Ersättare', people: [{ name: 'Bo Al', role: null, party: 'Y', municipality: 'Alby' }] },
        ],
      },
      [
        { type: 'roster', title: 'Ledamöter', rows: [{ name: 'Kim Ek', role: 'ordförande', party: 'X' }] },
        { type: 'roster', title: 'Ersättare', rows: [{ name: 'Bo Al', role: null, municipality: 'Alby' }] },
      ],
    ],
    [
      'a signature',
      { type: 'signature', people: [{ name: 'Kim Ek', role: 'Direktör', party: null }] },
      [{ type: 'signature', place: null, rows: [{ name: 'Kim Ek', title: 'Direktör' }] }],
    ],
    [
      'key figures',
      {
        type: 'key-figures',
        items: [
          { label: 'deltagare', value: 1250, unit: 'personer', qualifier: 'ca', asOf: '2016' },
          { label: 'som avstår', value: [10, 20], unit: '%' },
        ],
      },
      [
        {
          type: 'keyFigures',
          rows: [
            { label: 'deltagare', value: 'ca 1\u00A0250', unit: 'personer', asOf: '2016' },
            { label: 'som avstår', value: '10–20', unit: '%' },
          ],
        },
      ],
    ],
    [
      'statistics by group',
      {
        type: 'figure',
        number: null,
        caption: 'Personal',
        kind: 'statistics',
        data: { groups: [{ label: 'Ålder', items: [{ label: '30–39', value: 4 }] }] },
      },
      [
        { type: 'heading', content: [{ text: 'Personal' }] },
        { type: 'keyFigures', title: 'Ålder', rows: [{ label: '30–39', value: '4' }] },
      ],
    ],
    [
      'statistics in a table',
      {
        type: 'figure',
        number: null,
        caption: 'Personal',
        kind: 'statistics',
        data: { columns: ['2015', '2016'], rows: [{ label: 'Kvinnor', values: [30, null] }] },
      },
      [
        { type: 'paragraph' },
        {
          type: 'table',
          rows: [{ cells: [{ header: true }, {}, {}] }, { cells: [{ header: true }, {}, {}] }],
        },
      ],
    ],
    [
      'a diagram of which the labels are left',
      {
        type: 'figure',
        number: null,
        caption: 'Så arbetar vi',
        kind: 'diagram',
        data: { labels: ['Idé', 'Beslut'] },
      },
      [
        {
          type: 'keyFigures',
          title: 'Så arbetar vi',
          rows: [{ label: 'Idé', value: null }, { label: 'Beslut' }],
        },
      ],
    ],
    [
      'a credit',
      { type: 'credit', text: 'Foto: K. Ek' },
      [{ type: 'image', file: null, credit: 'Foto: K. Ek' }],
    ],
  ])('%s', (_, block, expected) => {
    const { blocks, unmapped } = importBlocks(block)
    expect(blocks).toMatchObject(expected)
    expect(unmapped).toEqual([])
  })

  test('boxes may name the one above', () => {
    const { blocks } = importBlocks({
      type: 'figure',
      caption: 'Organisation',
      kind: 'org-chart',
      data: [
        { id: 'b1', label: 'Styrelse', parent: null },
        { id: 'b2', label: 'Kansli', parent: 'b1' },
      ],
    })
    const [chart] = blocks
    if (chart?.type !== 'orgChart') throw new Error('no chart')
    expect(chart.rows.map(({ parentId }) => parentId)).toEqual([null, chart.rows[0]?.id])
  })

  test('what a matrix marks is what the area serves', () => {
    const data = {
      rows: [{ overarchingGoal: 'og1', label: 'Öka tillgången' }],
      columns: [{ area: 'area1', label: 'Kultur' }],
    }
    const cells = [[[true]], [{ row: 'og1', column: 'area1' }], [[false]]]
    expect(
      cells.map((marked) => {
        const block = { type: 'figure', kind: 'matrix', caption: '', data: { ...data, cells: marked } }
        return importBlocks(block).plan.areas[0]?.overarchingGoalIds.length
      }),
    ).toEqual([1, 1, 0])
  })

  test('a credit belongs to the photo above it, and a second one to a photo of its own', () => {
    const { blocks } = importBlocks(
      { type: 'figure', number: null, caption: 'Torget', kind: 'photo', data: null },
      { type: 'credit', text: 'K. Ek' },
      { type: 'credit', text: 'B. Al' },
    )
    expect(blocks).toMatchObject([
      { type: 'image', caption: 'Torget', credit: 'K. Ek' },
      { type: 'image', caption: '', credit: 'B. Al' },
    ])
  })

  test('a figure is called by its number in the text, and follows it', () => {
    const figure = (number: string, caption: string) => ({
      type: 'figure',
      number,
      caption,
      kind: 'org-chart',
      data: [{ label: caption }],
    })
    const { blocks, plan, instruction } = importBlocks(
      { type: 'paragraph', text: 'Se figur 2 och figur 7, inte figur 22.' },
      figure('1', 'Styrelse'),
      figure('2', 'Kansli'),
      figure('4', 'FoU'),
    )
    expect(blocks[0]).toMatchObject({
      content: [
        { text: 'Se ' },
        { type: 'reference', to: { kind: 'block', id: blocks[2]?.id } },
        { text: ' och figur 7, inte figur 22.' },
      ],
    })
    expect([...figureNumbers(plan.sections)].find(([id]) => id === blocks[2]?.id)?.[1]).toBe(2)
    expect(instruction).toBe('I källan är figuren nummer 4.')
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
