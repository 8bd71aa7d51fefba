import { noteNumbers } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { projectPlan } from '../plan/projectPlan.ts'
import { writePlan } from '../plan/writePlan.ts'
import { element, h, importNodes, noteList, noteMark, p, table } from './testing.ts'

const heads = (nodes: Parameters<typeof importNodes>[0]) =>
  importNodes(nodes).plan.sections.map(({ number, title, numbering }) => [number, title, numbering])

describe('sections', () => {
  test('headings are sections to depth four; a deeper one stays in the text', () => {
    const { plan } = importNodes([
      p('Före'),
      h(1, 'Ett'),
      h(2, 'Två'),
      h(3, 'Tre'),
      h(4, 'Fyra'),
      h(5, 'Fem'),
      p('Text'),
      h(1, 'Sist'),
    ])
    expect(
      plan.sections.map(({ title, parentId }) => [
        title,
        plan.sections.findIndex(({ id }) => id === parentId),
      ]),
    ).toEqual([
      [null, -1],
      ['Ett', -1],
      ['Två', 1],
      ['Tre', 2],
      ['Fyra', 3],
      ['Sist', -1],
    ])
    expect(plan.sections[4]?.blocks).toMatchObject([{ type: 'heading', level: 1 }, { type: 'paragraph' }])
    expect(projectPlan(plan.id, writePlan(plan))).toEqual(plan)
  })

  test('typed numbers become numbering, and so do those that Word counts', () => {
    expect(
      heads([
        h(1, '1 Inledning'),
        h(1, '2. Mål'),
        h(2, '2.1 Skola'),
        h(1, 'Bilaga 1 – Budget'),
        h(1, 'Bilaga 2'),
      ]),
    ).toEqual([
      ['1', 'Inledning', 'numbered'],
      ['2', 'Mål', 'numbered'],
      ['2.1', 'Skola', 'numbered'],
      ['Bilaga 1', 'Budget', 'appendix'],
      ['Bilaga 2', 'Bilaga 2', 'appendix'],
    ])
    expect(heads([h(1, 'Inledning', 'numbered'), h(2, 'Mål')])).toEqual([
      ['1', 'Inledning', 'numbered'],
      [null, 'Mål', 'none'],
    ])
  })

  test('a year or a count before a title is no number', () => {
    expect(heads([h(1, '2027 års mål'), h(1, '14 kommuner i samverkan')])).toEqual([
      [null, '2027 års mål', 'none'],
      [null, '14 kommuner i samverkan', 'none'],
    ])
  })

  test('a number that the order does not give is told', () => {
    const { lost } = importNodes([h(1, '1 Inledning'), h(1, '3 Mål')])
    expect(lost).toEqual([{ reason: 'number-differs', path: 'Mål' }])
  })

  test('a first heading alone above all others is the title; a style that says so is too', () => {
    const nodes = [h(1, 'Plan för 2027'), h(2, 'Ett'), h(2, 'Två')]
    const { facts, sections } = importNodes(nodes).plan
    expect([facts.title, facts.year, sections.length]).toEqual(['Plan för 2027', 2027, 2])
    const styled = importNodes([
      element('p', { class: 'title' }, 'Planen'),
      element('p', { class: 'subtitle' }, 'Utkast'),
      h(1, 'Ett'),
    ])
    expect(styled.plan.facts).toMatchObject({ title: 'Planen', subtitle: 'Utkast', year: 2030 })
    expect(importNodes(nodes, { title: 'Vår plan', year: 2031 }).plan.facts).toMatchObject({
      title: 'Vår plan',
      year: 2031,
    })
  })

  test('an empty document is a plan without sections', () => {
    const { plan } = importNodes([p('  '), element('p', { class: 'contents' }, 'Inledning 3')])
    expect(plan.sections).toEqual([])
    expect(plan.facts.title).toBe('Förbundet')
  })
})

describe('text', () => {
  test('marks, breaks and links; a link with a script, or within the document, is words', () => {
    const { plan } = importNodes([
      p(
        element('strong', {}, 'Fet ', element('em', {}, 'kursiv')),
        element('br', {}),
        element('a', { href: 'https://exempel.se' }, 'ut'),
        element('a', { href: '#avsnitt' }, ' in'),
        element('a', { href: 'javascript:alert(1)' }, ' bort'),
      ),
    ])
    expect(plan.sections[0]?.blocks).toMatchObject([
      {
        content: [
          { text: 'Fet ', marks: [{ type: 'bold' }] },
          { text: 'kursiv', marks: [{ type: 'bold' }, { type: 'italic' }] },
          { type: 'break' },
          { text: 'ut', marks: [{ href: 'https://exempel.se' }] },
          { text: ' in bort', marks: [] },
        ],
      },
    ])
  })

  test('notes stand at the end of the section that refers to them, in the order of their marks', () => {
    const { plan, lost } = importNodes([
      h(1, 'Ett'),
      p('Först', noteMark(2), ' och sedan', noteMark(1)),
      element('h1', {}, 'Två', noteMark(3)),
      p('Text'),
      noteList('Andra', 'Första', 'I rubriken'),
    ])
    const [first, second] = plan.sections
    expect(first?.blocks).toMatchObject([
      { type: 'paragraph' },
      { type: 'note', content: [{ content: [{ text: 'Första' }] }] },
      { type: 'note', content: [{ content: [{ text: 'Andra' }] }] },
    ])
    expect([...noteNumbers(plan.sections).keys()].slice(0, 2)).toEqual(
      first?.blocks.slice(1).map(({ id }) => id),
    )
    expect(second).toMatchObject({ title: 'Två', blocks: [{ type: 'paragraph' }, { type: 'note' }] })
    expect(lost).toEqual([{ reason: 'note-in-heading', path: 'Två' }])
  })

  test('lists inside lists, quotes, and pictures in their places', () => {
    const { plan, lost, pictures } = importNodes([
      element(
        'ol',
        {},
        element('li', {}, 'ett', element('ul', {}, element('li', {}, 'inne'))),
        element('li', {}, 'två'),
      ),
      element('blockquote', {}, p('Sagt')),
      p(element('img', { src: '0', alt: ' En bro ' })),
      p(element('img', { src: '', alt: '' })),
    ])
    const blocks = plan.sections[0]?.blocks ?? []
    expect(blocks).toMatchObject([
      { type: 'list', ordered: true, items: [{ content: [{}, { type: 'list', ordered: false }] }, {}] },
      { type: 'quote' },
      { type: 'image', alt: 'En bro', file: null },
      { type: 'image', alt: '', file: null },
    ])
    expect(pictures).toEqual([{ blockId: blocks[2]?.id, index: 0 }])
    expect(lost).toEqual([{ reason: 'image', path: '' }])
  })

  test('the caption below a picture is the picture’s; any other is text', () => {
    const caption = (text: string) => element('p', { class: 'caption' }, text)
    const { plan } = importNodes([
      p(element('img', { src: '0' })),
      caption('Figur 3. Bron i Ekby'),
      caption('Källa: länet'),
      table(['a', 'b']),
      caption('Tabell 1'),
    ])
    expect(plan.sections[0]?.blocks).toMatchObject([
      { type: 'image', caption: 'Bron i Ekby' },
      { type: 'paragraph', content: [{ text: 'Källa: länet' }] },
      { type: 'table' },
      { type: 'paragraph', content: [{ text: 'Tabell 1' }] },
    ])
  })

  test('a table keeps merged cells and a header row, marked or set in bold', () => {
    const cell = (tag: string, text: string, spans = {}) =>
      element(tag, spans, p(element('strong', {}, text)))
    const { plan } = importNodes([
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element('tr', {}, cell('th', 'A', { rowspan: '2' }), cell('th', 'B', { colspan: '2' })),
        ),
        element('tbody', {}, element('tr', {}, cell('td', '1'), cell('td', '2', { colspan: '9999999' }))),
      ),
      element(
        'table',
        {},
        element('tr', {}, cell('td', 'Vem')),
        element('tr', {}, element('td', {}, p('Kansliet'))),
      ),
    ])
    expect(plan.sections[0]?.blocks).toMatchObject([
      {
        rows: [
          {
            cells: [
              { header: true, rowspan: 2 },
              { header: true, colspan: 2 },
            ],
          },
          { cells: [{ header: false }, { colspan: 100 }] },
        ],
      },
      { rows: [{ cells: [{ header: true }] }, { cells: [{ header: false }] }] },
    ])
  })

  test('what mammoth passes over is told, each by itself', () => {
    expect(importNodes([p('Text')], {}, [{ reason: 'comment', count: 2 }]).lost).toEqual([
      { reason: 'comment', path: '' },
      { reason: 'comment', path: '' },
    ])
  })
})

describe('budgets', () => {
  const money = table(
    ['Rad', '2027', '2026'],
    ['Kostnader', '', ''],
    ['Kansli', '1', '2'],
    ['Resor', '3', '4'],
  )

  test('two tables share the columns that are the same, and each can be left a table', () => {
    const nodes = [h(1, 'Ett'), money, h(1, 'Två'), table(['Vem', 'Vad']), money]
    const { plan, budgets } = importNodes(nodes)
    expect(budgets.map(({ table: place, sectionTitle }) => [place, sectionTitle])).toEqual([
      [0, 'Ett'],
      [2, 'Två'],
    ])
    expect(plan.budgetColumns).toHaveLength(2)
    expect(plan.sections.map(({ kind }) => kind)).toEqual(['budget', 'budget'])
    const chosen = importNodes(nodes, { budgets: [2] }).plan
    expect(chosen.sections.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      ['table'],
      ['table', 'budget'],
    ])
  })
})
