import { formatKronor } from '@samplan/domain'
import type { ProposedBudget } from '../../../api/importDocument.ts'
import { useLanguage } from '../../../language/index.ts'
import { Checkbox } from '../../../ui/index.ts'
import styles from './ImportDialog.module.css'

interface ProposedBudgetsProps {
  readonly budgets: readonly ProposedBudget[]
  /** Those to be taken, by their place among the tables. */
  readonly taken: readonly number[]
  readonly onChange: (taken: readonly number[]) => void
}

/** Tables of money: each can be a budget, with lines that count, or stay a table of text. */
export function ProposedBudgets({ budgets, taken, onChange }: ProposedBudgetsProps) {
  const { t } = useLanguage()
  if (budgets.length === 0) return null
  return (
    <section className={styles['budgets']}>
      <h3 className={styles['label']}>{t('work:import.budgets')}</h3>
      {budgets.map((budget) => (
        <div key={budget.table}>
          <Checkbox
            checked={taken.includes(budget.table)}
            description={t('work:import.budgetText', {
              count: budget.groups.reduce((sum, { lines }) => sum + lines.length, 0),
              columns: budget.columns.join(', '),
            })}
            onChange={(checked) =>
              onChange(checked ? [...taken, budget.table] : taken.filter((table) => table !== budget.table))
            }
          >
            {budget.sectionTitle === ''
              ? t('work:import.budget')
              : t('work:import.budgetIn', { section: budget.sectionTitle })}
          </Checkbox>
          <details className={styles['fold']}>
            <summary>{t('work:import.lines')}</summary>
            <Lines budget={budget} />
          </details>
        </div>
      ))}
    </section>
  )
}

function Lines({ budget: { columns, groups, sectionTitle } }: { readonly budget: ProposedBudget }) {
  const { t } = useLanguage()
  const name = t('work:import.linesIn', { section: sectionTitle })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable.
    <div className={styles['scroll']} role="group" aria-label={name} tabIndex={0}>
      <table className={styles['lines']}>
        <thead>
          <tr>
            <th scope="col">{t('work:import.line')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ side, title, lines, total }, index) => (
          // Groups may share a title, and never change.
          // oxlint-disable-next-line react/no-array-index-key
          <tbody key={index}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {title === '' ? t(`work:import.side.${side}`) : title}
              </th>
            </tr>
            {lines.map(({ code, label, amounts }, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- The same holds for lines.
              <Row key={place} label={[code, label].filter(Boolean).join(' ')} amounts={amounts} />
            ))}
            {total !== null && <Row label={t('work:import.total')} amounts={total} />}
          </tbody>
        ))}
      </table>
    </div>
  )
}

const Row = ({
  label,
  amounts,
}: {
  readonly label: string
  readonly amounts: readonly (number | string | null)[]
}) => (
  <tr>
    <th scope="row">{label}</th>
    {amounts.map((amount, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- A column is known by its place.
      <td key={index}>{shown(amount)}</td>
    ))}
  </tr>
)

function shown(amount: number | string | null): string {
  if (amount === null) return '–'
  return typeof amount === 'number' ? formatKronor(amount) : amount
}
