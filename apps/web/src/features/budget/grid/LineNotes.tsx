import type { BudgetLine, LineRequests } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import type { GridLayout } from '../model/columns.ts'
import type { CellSince, LineSince } from '../model/sinceReconciled.ts'
import { NoteRow } from './MessageRow.tsx'
import { useSinceText } from './useSinceText.ts'

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

function Since({ cell: { was, changed }, column }: { readonly cell: CellSince; readonly column: string }) {
  const text = useSinceText()
  return <span>{text(was, changed, column)}</span>
}
