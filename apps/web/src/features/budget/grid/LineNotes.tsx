import type { Amount, BudgetLine, LineRequests } from '@samplan/domain'
import { formatWhen } from '@samplan/i18n'
import { useLanguage } from '../../../language/index.ts'
import { amountInWords } from '../model/entry.ts'
import type { GridLayout } from '../model/columns.ts'
import type { CellSince, LineSince } from '../model/sinceReconciled.ts'
import { useGrid } from './gridContext.ts'
import { NoteRow } from './MessageRow.tsx'

interface LineNotesProps {
  readonly line: BudgetLine
  readonly layout: GridLayout
  /** The column of the cell that one is in. */
  readonly active: string
  readonly requests: LineRequests | undefined
  readonly since: LineSince | undefined
}

/** What there is to say of the cell that one is in: why it is asked for, and what it was when the table was found right. */
export function LineNotes({ layout, active, requests, since }: LineNotesProps) {
  const columns = layout.columns.length
  const isAsked = active === 'asked' || active === 'difference'
  const column = layout.columns.find(({ key }) => key === active)
  const cell = column?.kind === 'amount' ? since?.get(column.key) : undefined
  return (
    <>
      {isAsked && requests && <Reasons requests={requests} columns={columns} />}
      {cell && column?.kind === 'amount' && (
        <NoteRow columns={columns}>
          <Since cell={cell} column={column.column.label} />
        </NoteRow>
      )}
    </>
  )
}

function Reasons({
  requests: { requests },
  columns,
}: {
  readonly requests: LineRequests
  readonly columns: number
}) {
  const { t } = useLanguage()
  const sent = requests.filter(({ state }) => state !== 'draft')
  if (sent.length === 0) return null
  return (
    <NoteRow columns={columns}>
      {sent.map(({ request, section }) => (
        <span key={request.id}>
          {request.amount.kind === 'known' &&
            t('budget:askedBy', { section: section.title ?? '', kronor: request.amount.kronor })}{' '}
          {request.reason}
        </span>
      ))}
    </NoteRow>
  )
}

export function Since({
  cell: { was, changed },
  column,
}: {
  readonly cell: CellSince
  readonly column: string
}) {
  const text = useSinceText()
  return <span>{text(was, changed, column)}</span>
}

/** "Budget 2027: avstämt belopp 160 000. Ändrat 14 okt av Mikael Öberg." */
export function useSinceText() {
  const { t, locale } = useLanguage()
  const { nameOf } = useGrid()
  return (amount: Amount, changed: CellSince['changed'], column: string): string => {
    const was = amountInWords(amount, t('budget:none'))
    if (!changed) return t('budget:since.cell.unsaid', { column, was })
    const when = formatWhen(locale, new Date(changed.at), new Date())
    return t('budget:since.cell', { column, was, when, name: nameOf(changed.by) })
  }
}
