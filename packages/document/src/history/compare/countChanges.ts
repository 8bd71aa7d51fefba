/** How much differs, in a line's worth of figures. */
import {
  countWords,
  inlineText,
  isProse,
  isRowBlock,
  type Block,
  type BudgetGroup,
  type BudgetLine,
  type Prose,
  type StructuredBlock,
} from '@samplan/domain'
import { TEXT_FIELDS } from '../../blocks/fieldTypes.ts'
import type {
  BlockChange,
  Entry,
  ProseChange,
  Row,
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
    case 'callout':
    case 'note':
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

function countStructured({ texts, fields, groups, rows }: StructuredChange): ChangeCounts {
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
  const counted = rows.map((entry) =>
    countEntry(entry, (change) => ({ ...NOTHING, fields: change.fields.length }), rowWords),
  )
  return total([words, { ...NOTHING, fields: fields.length }, ...counts, ...counted])
}

function countPieces(pieces: readonly TextPiece[]): ChangeCounts {
  const words = (kind: TextPiece['kind']) =>
    sum(pieces.map((piece) => (piece.kind === kind ? countWords(inlineText(piece.content)) : 0)))
  return { ...NOTHING, inserted: words('inserted'), deleted: words('deleted') }
}

/** All words of a block that came or went whole. */
const wordsOf = (block: Block): number => (isProse(block) ? proseWords(block) : structuredWords(block))

function proseWords(prose: Prose): number {
  switch (prose.type) {
    case 'paragraph':
    case 'heading':
      return countWords(inlineText(prose.content))
    case 'list':
      return sum(prose.items.map(contentWords))
    case 'quote':
    case 'callout':
    case 'note':
      return contentWords(prose)
    case 'table':
      return sum(prose.rows.flatMap(({ cells }) => cells.map(contentWords)))
    case 'rule':
      return 0
    default:
      return prose satisfies never
  }
}

/** Of its texts, its lines and its rows; links, owners and the like are no words. */
function structuredWords(block: StructuredBlock): number {
  const values: Readonly<Record<string, unknown>> = { ...block }
  const texts = TEXT_FIELDS[block.type].map((field) => wordsIn(values[field]))
  const groups = block.type === 'budget' ? block.groups.map(groupWords) : []
  const rows = isRowBlock(block) ? block.rows.map(rowWords) : []
  return sum([...texts, ...groups, ...rows])
}

const contentWords = ({ content }: { readonly content: readonly Prose[] }): number =>
  sum(content.map(proseWords))
const groupWords = ({ title, lines }: BudgetGroup): number => countWords(title) + sum(lines.map(lineWords))
const lineWords = ({ label }: BudgetLine): number => countWords(label)
const rowWords = (row: Row): number =>
  sum(Object.entries(row).map(([name, value]) => (ROW_LINKS.has(name) ? 0 : wordsIn(value))))

/** What a row is called and what it stands under. */
const ROW_LINKS: ReadonlySet<string> = new Set(['id', 'parentId'])

const wordsIn = (value: unknown): number => (typeof value === 'string' ? countWords(value) : 0)

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
