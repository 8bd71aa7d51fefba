import type { Entry, RowChange } from '@samplan/document'
import type { RowBlockType } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Change } from '../../../ui/index.ts'
import { cellText, columnsOf, valueIn, type AnyRow } from '../../rows/index.ts'
import styles from './Compared.module.css'
import { FieldChanges } from './FieldChanges.tsx'

type RowEntry = Entry<AnyRow, RowChange>

interface ComparedRowsProps {
  readonly type: RowBlockType
  readonly rows: readonly RowEntry[]
}

/** The rows that differ; what stayed the same would hide them. */
export function ComparedRows({ type, rows }: ComparedRowsProps) {
  const told = rows.filter(isTold)
  if (told.length === 0) return null
  return (
    <ul className={styles['lines']}>
      {told.map((entry) => (
        <Row key={`${rowOf(entry).id} ${entry.kind}`} type={type} entry={entry} />
      ))}
    </ul>
  )
}

const isTold = (entry: RowEntry): boolean =>
  entry.kind !== 'left' && (entry.kind !== 'kept' || entry.hasMoved)

const rowOf = (entry: RowEntry): AnyRow => (entry.kind === 'changed' ? entry.change.row : entry.item)

function signOf(entry: RowEntry): 'inserted' | 'deleted' | 'moved' | null {
  if (entry.kind === 'inserted' || entry.kind === 'deleted') return entry.kind
  return 'hasMoved' in entry && entry.hasMoved ? 'moved' : null
}

function Row({ type, entry }: { readonly type: RowBlockType; readonly entry: RowEntry }) {
  const { t } = useLanguage()
  const sign = signOf(entry)
  const isWhole = sign === 'inserted' || sign === 'deleted'
  const words = wordsOf(type, rowOf(entry), isWhole) || t('blocks:row.unnamed')
  return (
    <li>
      <span className={styles['lineName']}>
        {isWhole ? <Change kind={sign}>{words}</Change> : words}
        {sign && <span className={styles['sign']}> {t(`history:line.${sign}`)}</span>}
      </span>
      {entry.kind === 'changed' && <FieldChanges fields={entry.change.fields} />}
    </li>
  )
}

/** A row is known by its first words; one that came or went is told whole. */
function wordsOf(type: RowBlockType, row: AnyRow, isWhole: boolean): string {
  const columns = columnsOf(type).slice(0, isWhole ? undefined : 1)
  return columns.flatMap((column) => cellText(valueIn(row, column), column.kind) ?? []).join(', ')
}
