import type { ComparedBudget, ComparedFigure, ComparedGroup, ComparedLine } from '@samplan/publish/comparison'
import { useLanguage } from '../../../language/index.ts'
import styles from '../Comparison.module.css'
import tables from './Tables.module.css'
import { Corrections } from './Corrections.tsx'
import { FieldChanges } from './FieldChanges.tsx'
import { Figures } from './Figures.tsx'
import { Footnotes } from './Footnotes.tsx'
import { blockMarks } from './marks.ts'
import { Words } from './Words.tsx'

/** Before, after, kronor and per cent, of the plan's own year; what is corrected of other years stands by its line. */
export function BudgetTable({ budget }: { readonly budget: ComparedBudget }) {
  const { t } = useLanguage()
  const [column] = budget.columns
  const sums = [
    [t('plan:budget.costs'), budget.costs[0]],
    [t('plan:budget.revenue'), budget.revenue[0]],
    [t('plan:budget.result'), budget.result[0]],
  ] as const
  return (
    <div className={tables['budget']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable */}
      <div className={tables['scroll']} role="group" aria-labelledby={`table-${budget.id}`} tabIndex={0}>
        <table className={tables['figures']}>
          <caption id={`table-${budget.id}`}>
            {budget.title.length === 0 ? t('plan:budget.table') : <Words pieces={budget.title} />}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('plan:budget.code')}</th>
              <th scope="col">{t('plan:budget.line')}</th>
              <th scope="col">{heading(t('comparison:before'), column?.before)}</th>
              <th scope="col">{heading(t('comparison:after'), column?.after)}</th>
              <th scope="col">{t('plan:budget.change')}</th>
              <th scope="col">{t('plan:budget.percent')}</th>
            </tr>
          </thead>
          {budget.groups.map((group) => (
            <Group key={group.id} group={group} budget={budget} />
          ))}
          <tbody>
            {sums.map(([label, figure]) => (
              <Sum key={label} label={label} figure={figure} />
            ))}
          </tbody>
        </table>
      </div>
      <FieldChanges fields={budget.fields} />
      <Footnotes budget={budget} />
    </div>
  )
}

const heading = (side: string, label: string | null | undefined): string =>
  label === null || label === undefined ? side : `${side}: ${label}`

function Group({ group, budget }: { readonly group: ComparedGroup; readonly budget: ComparedBudget }) {
  const language = useLanguage()
  const marks = blockMarks(group, language)
  return (
    <tbody>
      <tr className={tables['group']}>
        <th colSpan={6} scope="rowgroup">
          <Words pieces={group.title} />
          {marks.length > 0 && <span className={styles['marks']}> {marks.join(' · ')}</span>}
          <FieldChanges fields={group.fields} />
        </th>
      </tr>
      {group.lines.map((line) => (
        <Line key={line.id} line={line} budget={budget} />
      ))}
      <Sum label={language.t('plan:budget.sum')} figure={group.totals[0]} />
    </tbody>
  )
}

function Line({ line, budget }: { readonly line: ComparedLine; readonly budget: ComparedBudget }) {
  const language = useLanguage()
  const marks = lineMarks(line, language)
  return (
    <tr data-sign={line.status}>
      <td className={tables['code']}>{line.code}</td>
      <th scope="row">
        <Words pieces={line.label} />
        {marks.length > 0 && <span className={styles['marks']}> {marks.join(' · ')}</span>}
        {line.explanation.length > 0 && (
          <span className={tables['explanation']}>
            <Words pieces={line.explanation} />
          </span>
        )}
        <FieldChanges fields={line.fields} />
        <Corrections columns={budget.columns} figures={line.figures} />
      </th>
      <Figures figure={line.figures[0]} />
    </tr>
  )
}

function lineMarks({ status, move }: ComparedLine, language: ReturnType<typeof useLanguage>): string[] {
  const { t } = language
  if (status === 'added') return [t('comparison:line.added')]
  if (status === 'removed') return [t('comparison:line.removed')]
  return blockMarks({ status, move }, language)
}

const Sum = ({ label, figure }: { readonly label: string; readonly figure: ComparedFigure | undefined }) => (
  <tr className={tables['sum']}>
    <th scope="row" colSpan={2}>
      {label}
    </th>
    <Figures figure={figure} />
  </tr>
)
