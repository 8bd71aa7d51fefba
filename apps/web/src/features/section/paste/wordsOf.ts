import { formatKronor, type Amount, type Budget, type StructuredBlock } from '@samplan/domain'

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
    default:
      return block satisfies never
  }
}

const isThere = (text: string | null): text is string => text !== null && text !== ''

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
