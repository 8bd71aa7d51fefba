import { amountIn, parseKronor, type Amount, type BudgetLine, type CellConflict } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { amountColumns, type GridLayout } from '../model/columns.ts'
import { amountInWords } from '../model/entry.ts'
import { useGrid } from './gridContext.ts'
import { MessageRow } from './MessageRow.tsx'

interface LineMessagesProps {
  readonly line: BudgetLine
  readonly layout: GridLayout
  readonly codeIssue: string | undefined
}

export function LineMessages({ line, layout, codeIssue }: LineMessagesProps) {
  const columns = layout.columns.length
  const shown = amountColumns(layout)
  const conflicts = line.conflicts.filter(({ columnId }) => shown.some(({ key }) => key === columnId))
  return (
    <>
      {shown.map(({ key }) => (
        <UnreadableMessage key={key} amount={amountIn(line, key)} columns={columns} />
      ))}
      {conflicts.map((conflict) => (
        <ConflictMessage key={conflict.columnId} line={line} conflict={conflict} columns={columns} />
      ))}
      {codeIssue !== undefined && <MessageRow columns={columns}>{codeIssue}</MessageRow>}
    </>
  )
}

interface UnreadableMessageProps {
  readonly amount: Amount
  readonly columns: number
}

function UnreadableMessage({ amount, columns }: UnreadableMessageProps) {
  const { tUnknown } = useLanguage()
  if (amount.kind !== 'unknown' || amount.typed === null) return null
  const parsed = parseKronor(amount.typed)
  if (parsed.ok) return null
  return (
    <MessageRow columns={columns}>{tUnknown(`errors:${parsed.code}`, { text: amount.typed })}</MessageRow>
  )
}

interface ConflictMessageProps {
  readonly line: BudgetLine
  readonly conflict: CellConflict
  readonly columns: number
}

/** Two people wrote one cell at once: both amounts, with names, until somebody chooses. */
function ConflictMessage({ line, conflict: { columnId, values }, columns }: ConflictMessageProps) {
  const { t } = useLanguage()
  const { nameOf, commands, actions } = useGrid()
  const written = values.map(({ amount, by }) => ({
    by,
    amount,
    name: nameOf(by),
    text: amountInWords(amount, t('budget:none')),
  }))
  return (
    <MessageRow columns={columns}>
      <span>
        {written.map(({ name, text }) => t('budget:conflict.wrote', { name, amount: text })).join(' ')}{' '}
        {t('budget:conflict.choose')}
      </span>
      {actions &&
        written.map(({ by, amount, text }) => (
          <Button key={`${by} ${text}`} onPress={() => commands.choose(line.id, columnId, amount)}>
            {t('budget:conflict.keep', { amount: text })}
          </Button>
        ))}
    </MessageRow>
  )
}
