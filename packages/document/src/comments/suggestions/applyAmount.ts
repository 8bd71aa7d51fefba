/** A suggested amount, written into its cell. */
import { amountIn, type Amount, type Anchor, type SuggestedChange, type Verdict } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'
import { setCell } from '../../budget/editCells.ts'
import type { SectionDoc } from '../../section/moveBlock.ts'
import { projectSection } from '../../section/readSection.ts'
import { OUTDATED } from './refusals.ts'

type CellAnchor = Extract<Anchor, { kind: 'cell' }>
type AmountChange = Extract<SuggestedChange, { kind: 'amount' }>

export function applyAmount(
  section: SectionDoc,
  anchor: CellAnchor,
  { amount, ground }: AmountChange,
  origin: unknown,
): Verdict {
  if (!equalityDeep(standing(section, anchor), ground)) return OUTDATED
  setCell(section.doc, anchor.blockId, anchor.lineId, anchor.columnId, amount, origin)
  return { ok: true }
}

/** Undefined where the budget or its line is gone. */
function standing(
  { doc, sectionId }: SectionDoc,
  { blockId, lineId, columnId }: CellAnchor,
): Amount | undefined {
  const block = projectSection(doc, sectionId).find(({ id }) => id === blockId)
  if (block?.type !== 'budget') return undefined
  const line = block.groups.flatMap(({ lines }) => lines).find(({ id }) => id === lineId)
  return line && amountIn(line, columnId)
}
