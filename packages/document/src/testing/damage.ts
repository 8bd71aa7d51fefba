/** Writes into a section's document what no honest client writes, chosen by a seed: for tests of what reads it. */
import type { SectionId } from '@samplan/domain'
import * as Y from 'yjs'
import { sectionRoots } from '../section/roots.ts'

const VALUES = [null, -1.5, Number.NaN, 1e300, 'a', '', true, [], [1, null], {}, { kind: 'known' }, undefined]
const NODES = [
  'paragraph',
  'heading',
  'bulletList',
  'table',
  'tableRow',
  'goal',
  'budget',
  'hardBreak',
  'callout',
  'reference',
  'roster',
  'odd',
]
const ATTRIBUTES = ['id', 'level', 'start', 'colspan', 'attribution', 'tone', 'to', 'odd']

export function damage(doc: Y.Doc, sectionId: SectionId, seed: number): void {
  const { fragment, ...maps } = sectionRoots(doc, sectionId)
  const pick = <Item>(items: readonly Item[], salt: number): Item | undefined =>
    items[Math.abs(seed * 31 + salt * 7) % Math.max(1, items.length)]
  doc.transact(() => {
    const map = pick(Object.values(maps), 1)
    const key = pick([...(map?.keys() ?? []), 'odd', 'a/b/c/d', '//'], 2) ?? ''
    if (seed % 3 === 0) map?.set(key, seed % 2 === 0 ? new Y.Map() : pick(VALUES, 3))
    else if (seed % 3 === 1) map?.delete(key)
    else damageXml(fragment, pick)
  })
}

function damageXml(
  fragment: Y.XmlFragment,
  pick: <Item>(items: readonly Item[], salt: number) => Item | undefined,
): void {
  const child = pick(fragment.toArray(), 4)
  const element: { setAttribute(name: string, value: unknown): void } = new Y.XmlElement(pick(NODES, 5))
  element.setAttribute(pick(ATTRIBUTES, 6) ?? 'id', pick(VALUES, 7))
  if (!(element instanceof Y.XmlElement)) return
  if (child instanceof Y.XmlElement && child.nodeName !== 'goal')
    child.insert(0, [element, new Y.XmlText('löst')])
  else fragment.insert(0, [element])
}
