/** A block goes to another section by one command: it keeps its id, and with it its fields, threads and links to it. */
import type { Block, BlockId, SectionId, Verdict } from '@samplan/domain'
import type * as Y from 'yjs'
import { carryAnchors } from '../anchors/carryAnchors.ts'
import { followAnchors } from '../anchors/followAnchors.ts'
import { writeAnchorMoves } from '../anchors/storedAnchor.ts'
import { textBlocksIn, type TextBlock } from '../anchors/textBlocks.ts'
import { elementId } from '../prose/elementId.ts'
import { childrenOf, projectSection } from './readSection.ts'
import { sectionMaps, sectionRoots } from './roots.ts'
import { insertBlock, insertNode } from './writeSection.ts'

export interface SectionDoc {
  readonly doc: Y.Doc
  readonly sectionId: SectionId
}

/** One transaction in each of the two documents; they belong into one commit. Within one section it changes the place. */
export function moveBlock(
  from: SectionDoc,
  to: SectionDoc,
  blockId: BlockId,
  beforeBlockId: BlockId | null,
  origin: unknown,
): Verdict {
  const block = projectSection(from.doc, from.sectionId).find(({ id }) => id === blockId)
  if (block === undefined) return { ok: false, code: 'block-unknown' }
  if (from.sectionId === to.sectionId) moveWithin(from, block, beforeBlockId, origin)
  else moveAcross(from, to, block, beforeBlockId, origin)
  return { ok: true }
}

/** Threads on it go along; so the texts are read before it is taken out. */
function moveAcross(
  from: SectionDoc,
  to: SectionDoc,
  block: Block,
  beforeBlockId: BlockId | null,
  origin: unknown,
): void {
  const left = textsOfBlock(from, block.id)
  from.doc.transact(() => {
    takeOut(from, block.id)
    to.doc.transact(() => {
      insertBlock(to.doc, to.sectionId, block, beforeBlockId, origin)
      const arrived = textsOfBlock(to, block.id)
      carryAnchors({ doc: from.doc, texts: left }, { doc: to.doc, texts: arrived }, origin)
    }, origin)
  }, origin)
}

function textsOfBlock({ doc, sectionId }: SectionDoc, blockId: BlockId): TextBlock[] {
  const child = childrenOf(doc.getXmlFragment(sectionId)).find((type) => elementId(type) === blockId)
  return child ? textBlocksIn(doc, child) : []
}

/** Its fields stay where they are: what somebody writes in them meanwhile is not lost. */
function moveWithin(section: SectionDoc, block: Block, beforeBlockId: BlockId | null, origin: unknown): void {
  if (beforeBlockId === block.id) return
  section.doc.transact((transaction) => {
    removeNodes(section, block.id)
    insertNode(section.doc, section.sectionId, block, beforeBlockId)
    writeAnchorMoves(section.doc, followAnchors(transaction, null), origin)
  }, origin)
}

/**
 * Its fields go too: what an undo brought back here would be a second block with the same id. The price is that what
 * somebody writes in it offline meanwhile arrives at fields that are gone; that person's client puts it aside.
 */
function takeOut(section: SectionDoc, blockId: BlockId): void {
  removeNodes(section, blockId)
  for (const map of Object.values(sectionMaps(section.doc))) {
    for (const key of map.keys()) if (key.startsWith(`${blockId}/`)) map.delete(key)
  }
}

function removeNodes({ doc, sectionId }: SectionDoc, blockId: BlockId): void {
  const { fragment } = sectionRoots(doc, sectionId)
  const children = childrenOf(fragment)
  for (let position = children.length - 1; position >= 0; position--) {
    const child = children[position]
    if (child !== undefined && elementId(child) === blockId) fragment.delete(position)
  }
}
