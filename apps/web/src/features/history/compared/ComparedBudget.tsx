import type { BudgetGroupChange, BudgetLineChange, Entry } from '@samplan/document'
import { amountIn, type BudgetGroup, type BudgetLine } from '@samplan/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Change } from '../../../ui/index.ts'
import styles from './Compared.module.css'
import { useComparedWords } from './comparedWords.ts'
import { FieldChanges } from './FieldChanges.tsx'
import { amountText } from './valueText.ts'

type GroupEntry = Entry<BudgetGroup, BudgetGroupChange>
type LineEntry = Entry<BudgetLine, BudgetLineChange>

/** The lines and amounts that differ; what stayed the same would hide them. */
export const ComparedBudget = ({ groups }: { readonly groups: readonly GroupEntry[] }) =>
  groups.map((entry) => {
    const group = entry.kind === 'changed' ? entry.change.group : entry.item
    const lines = linesOf(entry).filter(isTold)
    const sign = signOf(entry)
    if (lines.length === 0 && sign === null && entry.kind !== 'changed') return null
    return (
      <div key={`${group.id} ${entry.kind}`} className={styles['group']}>
        <p className={styles['groupTitle']}>
          {group.title}
          {sign && <GroupSign sign={sign} />}
        </p>
        {entry.kind === 'changed' && <FieldChanges fields={entry.change.fields} />}
        <ul className={styles['lines']}>
          {lines.map((line) => (
            <Line key={`${lineOf(line).id} ${line.kind}`} entry={line} />
          ))}
        </ul>
      </div>
    )
  })

type Sign = 'inserted' | 'deleted' | 'moved'

function GroupSign({ sign }: { readonly sign: Sign }) {
  const { t } = useLanguage()
  return <span className={styles['sign']}> {t(`history:group.${sign}`)}</span>
}

/** Of a group that came or went, all its lines did. */
function linesOf(entry: GroupEntry): readonly LineEntry[] {
  if (entry.kind === 'changed') return entry.change.lines
  if (entry.kind !== 'inserted' && entry.kind !== 'deleted') return []
  const { kind } = entry
  return entry.item.lines.map((item) => ({ kind, item }))
}

const isTold = (entry: LineEntry): boolean =>
  entry.kind !== 'left' && (entry.kind !== 'kept' || entry.hasMoved)

const lineOf = (entry: LineEntry): BudgetLine => (entry.kind === 'changed' ? entry.change.line : entry.item)

function signOf(entry: GroupEntry | LineEntry): Sign | null {
  if (entry.kind === 'inserted' || entry.kind === 'deleted') return entry.kind
  return 'hasMoved' in entry && entry.hasMoved ? 'moved' : null
}

function Line({ entry }: { readonly entry: LineEntry }) {
  const { t } = useLanguage()
  const { code, label } = lineOf(entry)
  const sign = signOf(entry)
  const name = [code, label].filter(Boolean).join(' ')
  return (
    <li>
      <span className={styles['lineName']}>
        {sign === 'inserted' || sign === 'deleted' ? <Change kind={sign}>{name}</Change> : name}
        {sign && <span className={styles['sign']}> {t(`history:line.${sign}`)}</span>}
      </span>
      {entry.kind === 'changed' && <FieldChanges fields={entry.change.fields} />}
      <Amounts entry={entry} />
    </li>
  )
}

function Amounts({ entry }: { readonly entry: LineEntry }) {
  const language = useLanguage()
  const { columns } = useComparedWords()
  const rows = columns.flatMap(({ id, label }): { id: string; label: string; amount: ReactNode }[] => {
    if (entry.kind === 'changed') {
      const change = entry.change.amounts.find(({ columnId }) => columnId === id)
      if (!change) return []
      const [was, is] = [change.before, change.after].map((amount) => amountText(amount, language))
      const amount = (
        <>
          <Change kind="deleted">{was}</Change> <span aria-hidden>→</span>{' '}
          <Change kind="inserted">{is}</Change>
        </>
      )
      return [{ id, label, amount }]
    }
    if (entry.kind !== 'inserted' && entry.kind !== 'deleted') return []
    const amount = amountIn(entry.item, id)
    return amount.kind === 'known' ? [{ id, label, amount: amountText(amount, language) }] : []
  })
  if (rows.length === 0) return null
  return (
    <dl className={styles['fields']}>
      {rows.map(({ id, label, amount }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd className={styles['figure']}>{amount}</dd>
        </div>
      ))}
    </dl>
  )
}
