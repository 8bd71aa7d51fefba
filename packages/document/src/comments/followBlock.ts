/** A block that has gone to another section takes its threads along. */
import { anchoredBlock, type Block, type BlockId, type Thread, type ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'
import { readAnchors } from '../anchors/storedAnchor.ts'
import type { SectionDoc } from '../section/moveBlock.ts'
import { projectSection } from '../section/readSection.ts'
import { moveThreads } from './moveThreads.ts'
import { projectThreads } from './projectThreads.ts'

/** To be called when `moveBlock` has moved it. */
export function followBlock(
  comments: Y.Doc,
  from: SectionDoc,
  to: SectionDoc,
  blockId: BlockId,
  origin: unknown,
): void {
  const block = projectSection(to.doc, to.sectionId).find(({ id }) => id === blockId)
  if (block === undefined || from.sectionId === to.sectionId) return
  const ids = idsIn(block)
  const stands = ({ doc }: SectionDoc) => {
    const anchors = readAnchors(doc)
    return (threadId: ThreadId) => anchors.get(threadId)?.runs.length ?? null
  }
  const [here, there] = [stands(from), stands(to)]
  const isGone = ({ id, anchor }: Thread): boolean => {
    // Words that stand in both are still about where they were; of words without an anchor only their place is known.
    if (anchor.kind === 'text' && (here(id) ?? there(id)) !== null) return !here(id) && Boolean(there(id))
    return ids.has(anchoredBlock(anchor))
  }
  const threads = projectThreads(comments).filter(({ sectionId }) => sectionId === from.sectionId)
  moveThreads(
    comments,
    threads.filter(isGone).map(({ id }) => id),
    to.sectionId,
    origin,
  )
}

/** Of the block and of all that it holds; what it only refers to stays where it is. */
function idsIn(block: Block): ReadonlySet<unknown> {
  const ids = new Set<unknown>()
  JSON.stringify(block, (key, value: unknown) => {
    if (key === 'id') ids.add(value)
    return key === 'to' ? undefined : value
  })
  return ids
}
