/**
 * The projection of a section, kept up to date: what did not change is read once and stays the same object, so that
 * whoever renders or validates can tell by identity.
 */
import type { Block, SectionId } from '@samplan/domain'
import * as Y from 'yjs'
import type { ProseType } from '../prose/elementId.ts'
import { childrenOf, distinctBlocks, readChild, type ReadBlock } from './readSection.ts'
import { sectionMaps } from './roots.ts'

export interface SectionProjector {
  /** The same array until something changed. */
  blocks(): readonly Block[]
  /** Called after each transaction that changed the section. Returns the unsubscriber. */
  subscribe(listener: () => void): () => void
  destroy(): void
}

type Events = readonly Y.YEvent<Y.AbstractType<unknown>>[]

export function createSectionProjector(doc: Y.Doc, sectionId: SectionId): SectionProjector {
  const fragment = doc.getXmlFragment(sectionId)
  const maps = Object.values(sectionMaps(doc))
  const listeners = new Set<() => void>()
  let read = new Map<ProseType, readonly ReadBlock[]>()
  let current: readonly Block[] | null = null
  let announced = true

  const invalidate = () => {
    current = null
    announced = false
  }
  const onFragment = (events: Events) => {
    invalidate()
    for (const { target } of events) forget(read, topLevelOf(target, fragment))
  }
  const onMap = (events: Events) => {
    invalidate()
    const changed = new Set(events.flatMap(changedBlocks))
    for (const [type, blocks] of read) {
      if (blocks.some(({ block }) => changed.has(block.id))) read.delete(type)
    }
  }
  const onTransaction = () => {
    if (announced) return
    announced = true
    for (const listener of listeners) listener()
  }

  fragment.observeDeep(onFragment)
  for (const map of maps) map.observeDeep(onMap)
  doc.on('afterTransaction', onTransaction)

  return {
    blocks() {
      if (current !== null) return current
      const children = childrenOf(fragment).map(
        (type) => [type, read.get(type) ?? readChild(doc, type)] as const,
      )
      read = new Map(children)
      current = distinctBlocks(children.flatMap(([, blocks]) => blocks))
      return current
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    destroy() {
      fragment.unobserveDeep(onFragment)
      for (const map of maps) map.unobserveDeep(onMap)
      doc.off('afterTransaction', onTransaction)
      listeners.clear()
    },
  }
}

function forget(read: Map<ProseType, unknown>, type: unknown): void {
  if (type instanceof Y.XmlElement || type instanceof Y.XmlText) read.delete(type)
}

/** The child of the fragment that holds a changed type; the fragment itself when its list of children changed. */
function topLevelOf(target: Y.AbstractType<unknown>, fragment: Y.XmlFragment): unknown {
  let type: Y.AbstractType<unknown> | null = target
  while (type !== null && type.parent !== fragment) type = type.parent
  return type
}

/** The ids of the blocks whose fields changed: each key begins with one. */
function changedBlocks(event: Y.YEvent<Y.AbstractType<unknown>>): string[] {
  const [inner] = event.path
  const keys = typeof inner === 'string' ? [inner] : [...event.changes.keys.keys()]
  return keys.map((key) => key.slice(0, key.indexOf('/')))
}
