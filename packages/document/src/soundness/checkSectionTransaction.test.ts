import { arbitraryPlan } from '@samplan/domain/testing'
import { overarchingGoalIdSchema, type Block } from '@samplan/domain'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { blockText, writeField } from '../blocks/blockFields.ts'
import { createBlock } from '../blocks/createBlock.ts'
import { emptyBlock } from '../blocks/emptyBlock.ts'
import { element } from '../prose/writeProse.ts'
import { insertBlock, writeSection } from '../section/writeSection.ts'
import { editAs, moveNode, textNode } from '../testing/editing.ts'
import { blockId, sectionId } from '../testing/ids.ts'
import { nestQuotes } from '../testing/nestQuotes.ts'
import { replicaOf } from '../testing/peers.ts'
import { checkSectionTransaction } from './checkSectionTransaction.ts'
import { checkUpdateRoots } from './checkUpdateRoots.ts'

const SECTION = sectionId('section')
const GOAL = blockId('goal')

let server: Y.Doc
let client: Y.Doc

beforeEach(() => {
  const origin = new Y.Doc()
  writeSection(origin, SECTION, [
    { type: 'heading', id: blockId('h'), level: 2, content: [{ type: 'text', text: 'Rubrik', marks: [] }] },
    { ...emptyBlock('goal', GOAL), text: 'Mål' },
  ])
  server = replicaOf(origin, SECTION, 1)
  client = replicaOf(origin, SECTION, 2)
})

/** What the server says to all that the client has done. */
function verdict() {
  const update = Y.encodeStateAsUpdate(client, Y.encodeStateVector(server))
  const roots = checkUpdateRoots(Y.decodeUpdate(update), SECTION)
  if (!roots.ok) return roots
  return server.transact((transaction) => {
    Y.applyUpdate(server, update)
    return checkSectionTransaction(transaction, SECTION)
  })
}

function heading(): Y.XmlElement {
  const first = client.getXmlFragment(SECTION).get(0)
  if (first instanceof Y.XmlElement) return first
  throw new Error('no heading')
}

function text(): Y.XmlText {
  const first = heading().get(0)
  if (first instanceof Y.XmlText) return first
  throw new Error('no text')
}

/** Yjs types attributes as strings; a forger does not mind. */
function setAttribute(name: string, value: unknown): void {
  const target: { setAttribute(name: string, value: unknown): void } = heading()
  target.setAttribute(name, value)
}

function insertReference(to: unknown): void {
  const reference = new Y.XmlElement('reference')
  const target: { setAttribute(name: string, value: unknown): void } = reference
  heading().insert(0, [reference])
  target.setAttribute('to', to)
}

const map = (name: string) => client.getMap(name)

/** Those, and a reconciliation, are the server's to write. */
function withoutConflicts(block: Block): Block {
  if (block.type !== 'budget') return block
  const groups = block.groups.map((group) => ({
    ...group,
    lines: group.lines.map((line) => ({ ...line, conflicts: [] })),
  }))
  return { ...block, groups, reconciliation: null }
}

describe('sound', () => {
  test('whatever a plan holds, written by a client', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const origin = new Y.Doc()
        writeSection(origin, SECTION, [])
        server = replicaOf(origin, SECTION, 1)
        client = replicaOf(origin, SECTION, 2)
        for (const block of plan.sections.flatMap(({ blocks }) => blocks.map(withoutConflicts)))
          insertBlock(client, SECTION, block, null, null)
        expect(verdict()).toEqual({ ok: true })
      }),
    )
  })

  test('typing, marks, moves, fields, undo and deletion', () => {
    editAs(client, SECTION, (nodes) => moveNode([...nodes, textNode('new', 'Nytt stycke')], 'h', 2))
    blockText(client, GOAL, 'text').insert(0, 'Ett ')
    writeField(client, 'goal', GOAL, 'overarchingGoalIds', [overarchingGoalIdSchema.parse('og')], null)
    const undo = new Y.UndoManager(client.getMap('fields'), { trackedOrigins: new Set(['me']) })
    client.transact(() => map('fields').delete(`${GOAL}/text`), 'me')
    undo.undo()
    createBlock(client, emptyBlock('request', blockId('request')), null)
    client.getXmlFragment(SECTION).delete(0)
    expect(verdict()).toEqual({ ok: true })
  })

  test('what honest merges give: an empty list, a ragged table', () => {
    const table = new Y.XmlElement('table')
    const row = new Y.XmlElement('tableRow')
    row.insert(0, [new Y.XmlElement('tableCell')])
    table.insert(0, [row, new Y.XmlElement('tableRow')])
    client.getXmlFragment(SECTION).insert(0, [new Y.XmlElement('bulletList'), table])
    expect(verdict()).toEqual({ ok: true })
  })
})

function insertHook(): void {
  const target: { insert(index: number, content: readonly unknown[]): void } = heading()
  target.insert(0, [new Y.XmlHook('x')])
}

function insertCell(attributes: Record<string, number>): void {
  client.getXmlFragment(SECTION).insert(0, [element('tableCell', attributes, [])])
}

test.each<[string, string, () => unknown]>([
  ['a root of an unknown name', 'unknown-root', () => map('odd').set('a', 1)],
  ['a list root of an unknown name', 'unknown-root', () => client.getArray('odd').push([1])],
  ['a node of an unknown name', 'unknown-node', () => heading().insert(0, [new Y.XmlElement('script')])],
  [
    'a text among the blocks',
    'foreign-content',
    () => client.getXmlFragment(SECTION).insert(0, [new Y.XmlText('x')]),
  ],
  ['a hook among the nodes', 'foreign-content', () => insertHook()],
  ['an attribute of an unknown name', 'unknown-attribute', () => setAttribute('onclick', 'x')],
  ['an attribute of another node', 'unknown-attribute', () => setAttribute('start', 1)],
  ['an attribute of a wrong type', 'wrong-value', () => setAttribute('level', '2')],
  ['an id that is none', 'wrong-value', () => setAttribute('id', 'a/b')],
  ['a type as an attribute', 'wrong-value', () => setAttribute('id', new Y.Text())],
  ['a span that no page can show', 'wrong-value', () => insertCell({ colspan: 1e9 })],
  ['a node below thousands of others', 'too-deep', () => nestQuotes(client, SECTION, 5_000)],
  ['a mark of an unknown name', 'unknown-mark', () => text().format(0, 2, { blink: {} })],
  ['a mark of a wrong kind', 'wrong-value', () => text().format(0, 2, { statement: { kind: 'odd' } })],
  ['something embedded in text', 'foreign-content', () => text().insertEmbed(0, { image: 'x' })],
  ['an attribute on a text', 'foreign-content', () => text().setAttribute('x', 'y')],
  [
    'formatting in a field',
    'foreign-content',
    () => blockText(client, GOAL, 'text').format(0, 1, { bold: {} }),
  ],
  ['a field of an unknown name', 'unknown-key', () => map('fields').set('goal/odd', 1)],
  ['a key with too many parts', 'unknown-key', () => map('fields').set('a/b/due', null)],
  ['a key whose part is no id', 'unknown-key', () => map('lines').set('a/å/label', 'x')],
  ['a text that is none', 'wrong-value', () => map('fields').set('goal/text', 'x')],
  ['prose as a field', 'wrong-value', () => map('fields').set('goal/text', new Y.XmlText())],
  ['a value of a wrong type', 'wrong-value', () => map('fields').set('goal/due', 7)],
  ['XML inside a map', 'wrong-value', () => map('fields').set('goal/due', new Y.XmlElement('goal'))],
  ['an amount that is no whole number', 'wrong-value', () => map('cells').set('a/b/c', 1.5)],
  ['an amount that is no number', 'wrong-value', () => map('cells').set('a/b/c', Number.NaN)],
  ['an amount too large', 'wrong-value', () => map('cells').set('a/b/c', 1e15)],
  ['bytes as an amount', 'wrong-value', () => map('cells').set('a/b/c', new Uint8Array(3))],
  ['a book in a cell', 'too-long', () => map('cells').set('a/b/c', 'x'.repeat(201))],
  ['a book in a field', 'too-long', () => map('fields').set('goal/due', 'x'.repeat(20_001))],
  ['a book in a footnote', 'too-long', () => map('footnotes').set('a/b/parts', ['x'.repeat(20_000)])],
  ['a book as a goal', 'too-long', () => blockText(client, GOAL, 'text').insert(0, 'x'.repeat(20_001))],
  ['a book in an attribute', 'too-long', () => setAttribute('id', 'x'.repeat(20_001))],
  ['a book in a mark', 'too-long', () => text().format(0, 2, { link: { href: 'x'.repeat(20_001) } })],
  ['an order key that nobody made', 'wrong-value', () => map('lines').set('a/b/order', 'å')],
  ['a stated total in words', 'wrong-value', () => map('statedTotals').set('a/=/c', 'x')],
  ['a reference that leads nowhere', 'wrong-value', () => insertReference('nowhere:a')],
  ['a reference that is no address', 'wrong-value', () => insertReference(7)],
  ['a row field of an unknown name', 'unknown-key', () => map('rows').set('a/b/odd', 'x')],
  ['a row field that is a text', 'wrong-value', () => map('rows').set('a/b/name', new Y.Text())],
  ['a share that is no share', 'wrong-value', () => map('rows').set('a/b/percent', -1)],
  ['a book in a row', 'too-long', () => map('rows').set('a/b/name', 'x'.repeat(20_001))],
  ['a picture of an unknown kind', 'wrong-value', () => map('fields').set('a/file', { hash: 'x' })],
  ['a stamp on a table', 'server-only', () => map('reconciled').set('a/=', { by: 'u', at: 1, cells: [] })],
  ['a mark of a change', 'server-only', () => map('reconciled').set('a/b/c', { by: 'u', at: 1 })],
  ['a conflict', 'server-only', () => map('conflicts').set('a/b/c', [])],
  ['an anchor', 'server-only', () => map('anchors').set('thread', { runs: [], lost: [], moved: [] })],
  ['another version', 'server-only', () => map('meta').set('schemaVersion', 9)],
  ['no version', 'server-only', () => map('meta').delete('schemaVersion')],
])('unsound: %s', (_, code, change) => {
  change()
  expect(verdict()).toMatchObject({ ok: false, code })
})

test('unsound: a stamp on a table that is taken away', () => {
  server.getMap('reconciled').set('a/=', { by: 'u', at: 1, cells: [] })
  client = replicaOf(server, SECTION, 3)
  client.getMap('reconciled').delete('a/=')
  expect(verdict()).toMatchObject({ ok: false, code: 'server-only' })
})

test('sound: a text that is made shorter, however long it is', () => {
  const long = new Y.Doc()
  writeSection(long, SECTION, [{ ...emptyBlock('goal', GOAL), text: 'x'.repeat(30_000) }])
  server = replicaOf(long, SECTION, 1)
  client = replicaOf(long, SECTION, 2)
  blockText(client, GOAL, 'text').delete(0, 1_000)
  expect(verdict()).toEqual({ ok: true })
})

test('unsound: a root used as another type than it has', () => {
  const forger = new Y.Doc()
  forger.getArray('cells').push([1])
  forger.getMap(SECTION).set('key', 1)
  client = forger
  expect(verdict()).toMatchObject({ ok: false, code: 'foreign-content' })
})
