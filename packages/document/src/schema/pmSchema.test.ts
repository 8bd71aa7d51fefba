import { arbitraryPlan } from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { projectSection } from '../section/readSection.ts'
import { sectionRoots } from '../section/roots.ts'
import { writeSection } from '../section/writeSection.ts'
import { editAs } from '../testing/editing.ts'
import { sectionId } from '../testing/ids.ts'
import { exchange, replicaOf } from '../testing/peers.ts'
import { pmSchema } from './pmSchema.ts'

const SECTION = sectionId('section')

const arbitraryBlocks = arbitraryPlan.map(({ sections }) => sections.flatMap(({ blocks }) => blocks))

test('an editor that opens what we wrote changes nothing in it', () => {
  fc.assert(
    fc.property(arbitraryBlocks, (blocks) => {
      const doc = new Y.Doc()
      writeSection(doc, SECTION, blocks)
      const before = Y.encodeStateVector(doc)
      editAs(doc, SECTION, (nodes) => [...nodes])
      expect(Y.encodeStateVector(doc)).toEqual(before)
      expect(projectSection(doc, SECTION)).toEqual(blocks)
    }),
  )
})

test.each([
  ['a list', 'bulletList'],
  ['a numbered list', 'orderedList'],
  ['a list item', 'listItem'],
  ['a quote', 'blockquote'],
  ['a callout', 'callout'],
  ['a note', 'note'],
  ['a table', 'table'],
  ['a row', 'tableRow'],
  ['a cell', 'tableCell'],
  ['a heading cell', 'tableHeader'],
  ['a document', 'doc'],
])('%s may be empty: y-tiptap would delete it for everybody', (_, name) => {
  expect(pmSchema.nodes[name]?.validContent(pmSchema.nodes[name].create().content)).toBe(true)
})

test('what two leave of a list when each takes out half of it is still there', () => {
  const origin = new Y.Doc()
  const { fragment } = sectionRoots(origin, SECTION)
  const list = new Y.XmlElement('bulletList')
  list.insert(0, [new Y.XmlElement('listItem'), new Y.XmlElement('listItem')])
  fragment.insert(0, [list])
  const anna = replicaOf(origin, SECTION, 2)
  const bo = replicaOf(origin, SECTION, 3)
  ;[anna, bo].forEach((doc, at) => {
    const replica = doc.getXmlFragment(SECTION).get(0)
    if (replica instanceof Y.XmlElement) replica.delete(at)
  })
  exchange([anna, bo])
  editAs(anna, SECTION, (nodes) => [...nodes])
  expect(projectSection(anna, SECTION)).toMatchObject([{ type: 'list', items: [] }])
})

test('a structured block fits into no list item, quote, callout, note or cell', () => {
  const goal = pmSchema.nodes['goal']
  for (const name of ['listItem', 'blockquote', 'callout', 'note', 'tableCell'])
    expect(goal && pmSchema.nodes[name]?.contentMatch.matchType(goal)).toBeNull()
  expect(goal && pmSchema.topNodeType.contentMatch.matchType(goal)).not.toBeNull()
})

describe('pasted markup', () => {
  const markup = (attributes: Readonly<Record<string, string>>) => ({
    getAttribute: (name: string) => attributes[name] ?? null,
  })
  const attributesOf = (name: string, attributes: Readonly<Record<string, string>>): unknown => {
    const type = pmSchema.nodes[name] ?? pmSchema.marks[name]
    return Reflect.apply(type?.spec.parseDOM?.at(-1)?.getAttrs ?? fail, null, [markup(attributes)])
  }
  const fail = () => {
    throw new Error('nothing parses it')
  }

  test.each<[string, Record<string, string>, object]>([
    ['tableCell', { colspan: '2', rowspan: '1000' }, { colspan: 2, rowspan: 1000 }],
    ['tableCell', { colspan: '-2', rowspan: '99999999999' }, { colspan: 1, rowspan: 1 }],
    ['orderedList', { start: '-5' }, { start: -5 }],
    ['orderedList', { start: '99999999999999999999' }, { start: 1 }],
    ['statement', { 'data-statement': 'goal' }, { kind: 'goal' }],
    ['callout', { 'data-callout': 'vision' }, { tone: 'vision' }],
    ['callout', { 'data-callout': 'odd' }, { tone: 'fact' }],
    ['reference', { 'data-reference': 'section:aims' }, { to: 'section:aims' }],
  ])('%s %j gets attributes that the server takes', (name, attributes, expected) => {
    expect(attributesOf(name, attributes)).toMatchObject(expected)
  })

  test.each(['nowhere:a', 'section:', 'section:a:b', 'section:<script>', ''])(
    'makes no reference of %j',
    (target) => {
      expect(attributesOf('reference', { 'data-reference': target })).toBe(false)
    },
  )

  test('makes no statement of an unknown kind', () => {
    expect(attributesOf('statement', { 'data-statement': 'odd' })).toBe(false)
  })
})
