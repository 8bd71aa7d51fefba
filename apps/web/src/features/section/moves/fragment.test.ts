import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { moveChild } from './fragment.ts'

function fragmentOf(...names: string[]): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment('s')
  fragment.insert(
    0,
    names.map((name) => {
      const element = new Y.XmlElement('paragraph')
      element.setAttribute('id', name)
      element.insert(0, [new Y.XmlText(name)])
      return element
    }),
  )
  return fragment
}

const order = (fragment: Y.XmlFragment) =>
  fragment.toArray().map((child) => (child instanceof Y.XmlElement ? child.getAttribute('id') : null))

test.each([
  [0, 2, ['b', 'c', 'a']],
  [2, 0, ['c', 'a', 'b']],
  [1, 2, ['a', 'c', 'b']],
  [1, 1, ['a', 'b', 'c']],
  [0, 3, ['a', 'b', 'c']],
  [5, 0, ['a', 'b', 'c']],
])('from %i to %i', (from, to, expected) => {
  const fragment = fragmentOf('a', 'b', 'c')
  moveChild(fragment, from, to, null)
  expect(order(fragment)).toEqual(expected)
})

test('what it holds goes along, and the neighbours stay the same types', () => {
  const fragment = fragmentOf('a', 'b', 'c')
  const neighbours = [fragment.get(1), fragment.get(2)]
  moveChild(fragment, 0, 2, null)
  expect(fragment.get(2).toJSON()).toBe('<paragraph id="a">a</paragraph>')
  expect([fragment.get(0), fragment.get(1)]).toEqual(neighbours)
})

test('a letter that another types in a neighbour at the same time is kept', () => {
  const fragment = fragmentOf('a', 'b')
  const other = new Y.Doc()
  if (fragment.doc) Y.applyUpdate(other, Y.encodeStateAsUpdate(fragment.doc))
  const neighbour = other.getXmlFragment('s').get(1)
  if (neighbour instanceof Y.XmlElement) (neighbour.get(0) as Y.XmlText).insert(1, '!')
  moveChild(fragment, 0, 1, null)
  if (fragment.doc) Y.applyUpdate(fragment.doc, Y.encodeStateAsUpdate(other))
  expect(fragment.toJSON()).toBe('<paragraph id="b">b!</paragraph><paragraph id="a">a</paragraph>')
})
