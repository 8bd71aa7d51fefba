import type { Budget, BudgetColumn } from '@samplan/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { lineName } from '../grid/PairText.tsx'
import { amountInWords } from '../model/entry.ts'
import { isSameText } from './columnRoles.ts'
import styles from './Import.module.css'
import type { CellChange, ChangedRow, ImportPlan, NewRow } from './planImport.ts'

interface ImportTablesProps {
  readonly plan: ImportPlan
  readonly budget: Budget
  readonly columns: readonly BudgetColumn[]
  /** Rows that are not to be taken. */
  readonly left: ReadonlySet<number>
  readonly onToggle: (row: number) => void
}

/** Row by row: what it is in the budget, what it was and what it becomes, and what could not be read. */
export function ImportTables({ plan, budget, columns, left, onToggle }: ImportTablesProps) {
  const { t } = useLanguage()
  const shared = { columns: columnsIn(plan, columns), left, onToggle }
  return (
    <>
      {plan.changed.length > 0 && (
        <RowTable
          {...shared}
          title={t('budgetImport:preview.changed')}
          rows={plan.changed}
          nameOf={changedName}
        />
      )}
      {plan.added.length > 0 && (
        <RowTable
          {...shared}
          title={t('budgetImport:preview.added')}
          rows={plan.added}
          nameOf={(row) => ({ line: lineName(row), ...groupNote(row, budget, t) })}
        />
      )}
      {plan.unrecognised.length > 0 && (
        <List title={t('budgetImport:preview.unrecognised')}>
          {plan.unrecognised.map(({ row, words, why }) => (
            <li key={row}>
              {t('budgetImport:preview.row', { row })}: {words} <Why>{t(`budgetImport:why.${why}`)}</Why>
            </li>
          ))}
        </List>
      )}
      {plan.left.length > 0 && (
        <List title={t('budgetImport:preview.left')}>
          {plan.left.map(({ row, words, columnId, code }) => (
            <li key={`${row} ${columnId}`}>
              {t('budgetImport:preview.row', { row })}: {words} <Reason code={code} text="" />
            </li>
          ))}
        </List>
      )}
    </>
  )
}

const columnsIn = (
  { changed, added }: ImportPlan,
  columns: readonly BudgetColumn[],
): readonly BudgetColumn[] => {
  const written = new Set(
    [...changed, ...added].flatMap(({ cells }) => cells.map(({ columnId }) => columnId)),
  )
  return columns.filter(({ id }) => written.has(id))
}

interface RowName {
  readonly line: string
  /** What to look at before one takes it. */
  readonly note?: string
}

/** A code may mean another thing in the file than here: then both names are shown. */
const changedName = ({ line, label }: ChangedRow): RowName & { readonly fileLabel?: string } => ({
  line: lineName(line),
  ...(label !== '' && !isSameText(label, line.label) && { fileLabel: label }),
})

function groupNote({ groupId }: NewRow, { groups }: Budget, t: ReturnType<typeof useLanguage>['t']) {
  const group = groups.find(({ id }) => id === groupId)
  const title = group?.title || t(group?.side === 'revenue' ? 'budget:revenue' : 'budget:costs')
  return { note: t('budgetImport:preview.into', { group: title }) }
}

interface RowTableProps<Row extends ChangedRow | NewRow> extends Pick<
  ImportTablesProps,
  'columns' | 'left' | 'onToggle'
> {
  readonly title: string
  readonly rows: readonly Row[]
  readonly nameOf: (row: Row) => RowName & { readonly fileLabel?: string }
}

function RowTable<Row extends ChangedRow | NewRow>(props: RowTableProps<Row>) {
  const { title, rows, nameOf, columns, left, onToggle } = props
  const { t } = useLanguage()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={styles['scroller']} role="region" aria-label={title} tabIndex={0}>
      <table className={styles['table']}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('budgetImport:preview.take')}</th>
            <th scope="col">{t('budgetImport:preview.line')}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" className={styles['figure']}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { line, note, fileLabel } = nameOf(row)
            return (
              <tr key={row.row} data-left={left.has(row.row) || undefined}>
                <td>
                  <input
                    type="checkbox"
                    checked={!left.has(row.row)}
                    aria-label={t('budgetImport:preview.takeLine', { line })}
                    onChange={() => onToggle(row.row)}
                  />
                </td>
                <th scope="row">
                  {line}
                  {note && <Why>{note}</Why>}
                  {fileLabel && <Why>{t('budgetImport:preview.inFile', { label: fileLabel })}</Why>}
                </th>
                {columns.map(({ id }) => (
                  <td key={id} className={styles['figure']}>
                    <Change cell={row.cells.find(({ columnId }) => columnId === id)} />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Old → new, and what there is to say of the new one. */
function Change({ cell }: { readonly cell: CellChange | undefined }) {
  const { t } = useLanguage()
  if (!cell) return null
  const words = (amount: CellChange['to']) => amountInWords(amount, t('budget:none'))
  return (
    <>
      <del>{words(cell.from)}</del> → <ins>{words(cell.to)}</ins>
      {cell.isFormula && <Why>{t('budgetImport:preview.formula')}</Why>}
      {cell.code && (
        <Reason code={cell.code} text={cell.to.kind === 'unknown' ? (cell.to.typed ?? '') : ''} />
      )}
    </>
  )
}

function Reason({ code, text }: { readonly code: string; readonly text: string }) {
  const { tUnknown } = useLanguage()
  return (
    <span className={styles['why']} data-trouble>
      {tUnknown(`errors:${code}`, { text })}
    </span>
  )
}

const Why = ({ children }: { readonly children: string }) => <span className={styles['why']}>{children}</span>

const List = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h3 className={styles['title']}>{title}</h3>
    <ul className={styles['list']}>{children}</ul>
  </section>
)
