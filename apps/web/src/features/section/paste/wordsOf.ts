import { formatKronor, type Amount, type Budget, type RowBlock, type StructuredBlock } from '@samplan/domain'
import { cellText, columnsOf, valueIn, type AnyRow } from '../../rows/index.ts'

/** A block as lines to read, for programs that know nothing of blocks. */
export function wordsOf(block: StructuredBlock): readonly string[] {
  switch (block.type) {
    case 'goal':
      return [[block.text, block.due].filter(isThere).join(', ')]
    case 'activity':
      return [[block.text, block.ownerText, block.time].filter(isThere).join(', ')]
    case 'commitment':
      return [block.text, block.condition].filter(isThere)
    case 'indicator':
      return [
        [block.name, block.baseline, block.target, block.outcome, block.unit].filter(isThere).join(', '),
      ]
    case 'request':
      return [[amountText(block.amount), block.reason].filter(isThere).join(', ')]
    case 'budget':
      return [block.title, ...budgetLines(block)]
    case 'image':
      return [block.alt, block.caption, block.credit].filter(isThere)
    case 'derivedFigure':
      return [block.caption].filter(isThere)
    case 'project':
      return [block.name, block.aim, block.results, block.period, ...rowLines(block)].filter(isThere)
    case 'signature':
      return [block.place, ...rowLines(block)].filter(isThere)
    case 'orgChart':
    case 'shares':
      return [block.caption, ...rowLines(block)].filter(isThere)
    case 'roster':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return [block.title, ...rowLines(block)].filter(isThere)
    default:
      return block satisfies never
  }
}

const isThere = (text: string | null): text is string => text !== null && text !== ''

/** Its cells with tabs between them, so that a spreadsheet takes them apart. */
const rowLines = ({ type, rows }: RowBlock): string[] =>
  rows.map((row: AnyRow) =>
    columnsOf(type)
      .map((column) => cellText(valueIn(row, column), column.kind) ?? '')
      .join('\t'),
  )

const budgetLines = ({ groups }: Budget): string[] =>
  groups.flatMap(({ title, lines }) => [
    title,
    ...lines.map(({ code, label, amounts }) =>
      [code, label, ...Object.values(amounts).map((amount) => amountText(amount))].filter(isThere).join(' '),
    ),
  ])

function amountText(amount: Amount | undefined): string {
  if (amount?.kind === 'known') return formatKronor(amount.kronor)
  return amount?.kind === 'unknown' ? (amount.typed ?? '') : ''
}
