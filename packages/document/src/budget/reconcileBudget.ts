/** "Stäm av": what the server writes when the economist says that a table is right as it stands, or takes that back. */
import type { BlockId, Stamp, Verdict } from '@samplan/domain'
import type * as Y from 'yjs'
import type { SectionDoc } from '../section/moveBlock.ts'
import { childrenOf } from '../section/readSection.ts'
import { sectionMaps } from '../section/roots.ts'
import { elementId } from '../prose/elementId.ts'
import { scopeOf } from './keys.ts'
import { writeStamp } from './reconciliation.ts'
import { standingCells } from './standingCells.ts'

const UNKNOWN: Verdict = { ok: false, code: 'budget-unknown' }

/** Stamps every amount as it stands; what was listed as changed since an earlier stamp is settled by it. */
export function reconcileBudget(
  section: SectionDoc,
  blockId: BlockId,
  stamp: Stamp,
  origin: unknown,
): Verdict {
  if (!holdsBudget(section, blockId)) return UNKNOWN
  const { doc } = section
  doc.transact(() => {
    forget(doc, blockId)
    writeStamp(doc, blockId, stamp, standingCells(doc, blockId))
  }, origin)
  return { ok: true }
}

/** Nothing happens to a table that nobody has reconciled. */
export function liftReconciliation(section: SectionDoc, blockId: BlockId, origin: unknown): Verdict {
  if (!holdsBudget(section, blockId)) return UNKNOWN
  section.doc.transact(() => forget(section.doc, blockId), origin)
  return { ok: true }
}

function holdsBudget({ doc, sectionId }: SectionDoc, blockId: BlockId): boolean {
  return childrenOf(doc.getXmlFragment(sectionId)).some(
    (child) => 'nodeName' in child && child.nodeName === 'budget' && elementId(child) === blockId,
  )
}

/** The stamp, and the marks of what was changed since. */
function forget(doc: Y.Doc, blockId: BlockId): void {
  const { reconciled } = sectionMaps(doc)
  for (const key of reconciled.keys()) if (key.startsWith(scopeOf(blockId))) reconciled.delete(key)
}
