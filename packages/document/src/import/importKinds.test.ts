import { figureNumbers } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { importBlocks } from './testing.ts'

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
