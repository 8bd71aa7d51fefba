/**
 * What a plan says, a passage at a time, each with its place: what one searches in. One line of a table, a goal with
 * its due date, a paragraph: as much as is read together.
 */
import type { Block } from '../blocks/block.ts'
import { isRowBlock, type RowBlock } from '../blocks/rows.ts'
import type { Amount } from '../budget/amount.ts'
import type { Budget, BudgetLine } from '../budget/budget.ts'
import type { BlockId, LineId, SectionId } from '../ids.ts'
import { formatKronor } from '../money/formatKronor.ts'
import type { Section } from '../plan/section.ts'
import { proseTexts } from '../prose/proseText.ts'

export interface Passage {
  readonly sectionId: SectionId
  /** Null for the section's heading. */
  readonly blockId: BlockId | null
  /** The line, in a budget. */
  readonly lineId: LineId | null
  readonly text: string
}

/** In reading order; what says nothing is left out. */
export const passagesOf = (
  sections: readonly Pick<Section, 'id' | 'number' | 'title' | 'blocks'>[],
): Passage[] =>
  sections.flatMap(({ id: sectionId, title, blocks }) =>
    [
      { sectionId, blockId: null, lineId: null, text: title ?? '' },
      ...blocks.flatMap((block) =>
        passagesIn(block).map((passage) => ({ sectionId, blockId: block.id, ...passage })),
      ),
    ].filter(({ text }) => text.trim() !== ''),
  )

type InBlock = Pick<Passage, 'lineId' | 'text'>

/** The passages of one block. */
function passagesIn(block: Block): InBlock[] {
  if (block.type === 'budget') return budgetPassages(block)
  return textsOf(block).map((text) => ({ lineId: null, text }))
}

function textsOf(block: Exclude<Block, Budget>): string[] {
  if (isRowBlock(block)) return [headOf(block), ...block.rows.map(rowText)]
  switch (block.type) {
    case 'goal':
      return [joined(block.text, block.due)]
    case 'activity':
      return [joined(block.text, block.ownerText, block.time)]
    case 'commitment':
      return [joined(block.text, block.condition)]
    case 'indicator':
      return [joined(block.name, block.baseline, block.target, block.outcome, block.unit, block.source)]
    case 'request':
      return [joined(amountText(block.amount), block.reason)]
    case 'image':
      return [joined(block.caption, block.alt, block.credit)]
    case 'derivedFigure':
      return [block.caption]
    default:
      return proseTexts(block)
  }
}

function headOf(block: RowBlock): string {
  switch (block.type) {
    case 'signature':
      return block.place ?? ''
    case 'project':
      return joined(
        block.name,
        block.aim,
        block.results,
        block.period,
        block.owner,
        block.partners,
        block.programme,
        kronorText(block.kronor),
      )
    case 'orgChart':
      return block.caption
    case 'shares':
      return joined(block.caption, kronorText(block.total))
    case 'roster':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return block.title
    default:
      return block satisfies never
  }
}

/** Every field of a row but its ids; money as it is shown. */
const rowText = (row: RowBlock['rows'][number]): string =>
  joined(
    ...Object.entries(row).map(([field, value]) => {
      if (field === 'id' || field === 'parentId' || value === null) return null
      return field === 'kronor' && typeof value === 'number' ? formatKronor(value) : `${value}`
    }),
  )

const budgetPassages = ({ title, groups, footnotes }: Budget): InBlock[] => [
  { lineId: null, text: title },
  ...groups.flatMap(({ title: group, lines }) => [
    { lineId: null, text: group },
    ...lines.map((line) => ({ lineId: line.id, text: lineText(line) })),
  ]),
  ...footnotes.map(({ lineId, text, parts }) => ({
    lineId,
    text: joined(
      text,
      ...parts.flatMap(({ decidedBy, decision, fundedFrom, items }) => [
        decidedBy,
        decision,
        fundedFrom,
        ...items.flatMap(({ label, kronor }) => [label, kronorText(kronor)]),
      ]),
    ),
  })),
]

const lineText = ({ code, label, explanation, amounts }: BudgetLine): string =>
  joined(code, label, explanation, ...Object.values(amounts).map(amountText))

function amountText(amount: Amount): string | null {
  if (amount.kind === 'known') return formatKronor(amount.kronor)
  return amount.kind === 'unknown' ? amount.typed : null
}

const kronorText = (kronor: number | null): string | null => (kronor === null ? null : formatKronor(kronor))

const joined = (...texts: readonly (string | null)[]): string =>
  texts.filter((text) => text !== null && text !== '').join(' · ')
