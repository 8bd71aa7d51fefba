/** How much differs, in a line's worth of figures. */
import {
  countWords,
  inlineText,
  type Block,
  type Budget,
  type BudgetGroup,
  type BudgetLine,
  type Prose,
} from '@samplan/domain'
import type {
  BlockChange,
  Entry,
  ProseChange,
  SectionComparison,
  StructuredChange,
  TextPiece,
} from './comparison.ts'

export interface ChangeCounts {
  readonly inserted: number
  readonly deleted: number
  /** Of structured blocks, beside their texts and amounts: links, owners, times; lines come, gone or renamed. */
  readonly fields: number
  /** In budgets. */
  readonly amounts: number
}

const NOTHING: ChangeCounts = { inserted: 0, deleted: 0, fields: 0, amounts: 0 }

export const countChanges = (comparison: SectionComparison): ChangeCounts =>
  total(comparison.map((entry) => countEntry(entry, countBlockChange, wordsOf)))

function countEntry<Item, Change>(
  entry: Entry<Item, Change>,
  countChange: (change: Change) => ChangeCounts,
  words: (item: Item) => number,
): ChangeCounts {
  switch (entry.kind) {
    case 'kept':
    case 'left':
      return NOTHING
    case 'changed':
      return countChange(entry.change)
    case 'inserted':
      return { ...NOTHING, inserted: words(entry.item) }
    case 'deleted':
      return { ...NOTHING, deleted: words(entry.item) }
    default:
      return entry satisfies never
  }
}

const countBlockChange = (change: BlockChange): ChangeCounts =>
  change.type === 'structured' ? countStructured(change) : countProse(change)

function countProse(change: ProseChange): ChangeCounts {
  switch (change.type) {
    case 'text':
      return countPieces(change.pieces)
    case 'list':
      return total(change.items.map((item) => countEntry(item, countContent, contentWords)))
    case 'quote':
      return countContent(change)
    case 'table':
      return total(
        change.rows.map((row) =>
          countEntry(
            row,
            ({ cells }) => total(cells.map((cell) => countEntry(cell, countContent, contentWords))),
            ({ cells }) => sum(cells.map(contentWords)),
          ),
        ),
      )
    default:
      return change satisfies never
  }
}

const countContent = ({
  content,
}: {
  readonly content: readonly Entry<Prose, ProseChange>[]
}): ChangeCounts => total(content.map((entry) => countEntry(entry, countProse, wordsOf)))

function countStructured({ texts, fields, groups }: StructuredChange): ChangeCounts {
  const words = total(texts.map(({ pieces }) => countPieces(pieces)))
  const counts = groups.map((group) =>
    countEntry(
      group,
      (change) =>
        total([
          { ...NOTHING, fields: change.fields.length },
          ...change.lines.map((line) =>
            countEntry(
              line,
              ({ amounts, fields: changed }) => ({
                ...NOTHING,
                fields: changed.length,
                amounts: amounts.length,
              }),
              lineWords,
            ),
          ),
        ]),
      groupWords,
    ),
  )
  return total([words, { ...NOTHING, fields: fields.length }, ...counts])
}

function countPieces(pieces: readonly TextPiece[]): ChangeCounts {
  const words = (kind: TextPiece['kind']) =>
    sum(pieces.map((piece) => (piece.kind === kind ? countWords(inlineText(piece.content)) : 0)))
  return { ...NOTHING, inserted: words('inserted'), deleted: words('deleted') }
}

/** All words of a block that came or went whole. */
function wordsOf(block: Block): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return countWords(inlineText(block.content))
    case 'list':
      return sum(block.items.map(contentWords))
    case 'quote':
      return contentWords(block)
    case 'table':
      return sum(block.rows.flatMap(({ cells }) => cells.map(contentWords)))
    case 'rule':
      return 0
    case 'goal':
    case 'activity':
      return countWords(block.text)
    case 'commitment':
      return countWords(`${block.text} ${block.condition ?? ''}`)
    case 'indicator':
      return countWords(block.name)
    case 'request':
      return countWords(block.reason)
    case 'budget':
      return budgetWords(block)
    default:
      return block satisfies never
  }
}

const contentWords = ({ content }: { readonly content: readonly Prose[] }): number =>
  sum(content.map(wordsOf))
const budgetWords = ({ title, groups }: Budget): number => countWords(title) + sum(groups.map(groupWords))
const groupWords = ({ title, lines }: BudgetGroup): number => countWords(title) + sum(lines.map(lineWords))
const lineWords = ({ label }: BudgetLine): number => countWords(label)

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

const total = (counts: readonly ChangeCounts[]): ChangeCounts =>
  counts.reduce(
    (all, one) => ({
      inserted: all.inserted + one.inserted,
      deleted: all.deleted + one.deleted,
      fields: all.fields + one.fields,
      amounts: all.amounts + one.amounts,
    }),
    NOTHING,
  )
