import { formatInUnit, formatShare, type SideLine } from '@samplan/domain'
import { useLanguage } from '../../language/index.ts'
import { EmptyFigure } from './EmptyFigure.tsx'
import figureStyles from './Figure.module.css'
import type { SpendingChartProps } from './figureProps.ts'
import styles from './SpendingChart.module.css'

/** One side of the budget, the largest line first, each with a bar as long as its amount: a table that is its own chart. */
export function SpendingChart({ spending, unit, label }: SpendingChartProps) {
  const { t } = useLanguage()
  const { lines, sum, column } = spending
  if (lines.length === 0) return <EmptyFigure />
  const bySize = lines.toSorted((a, b) => (b.kronor ?? 0) - (a.kronor ?? 0))
  const largest = Math.max(...lines.map(({ kronor }) => kronor ?? 0), 1)
  return (
    <>
      <table className={styles['chart']} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{column?.label ?? t('figures:spending.line')}</th>
            <th scope="col" className={styles['figure']}>
              {t('figures:spending.amount', { unit })}
            </th>
            <th scope="col" className={styles['figure']}>
              {t('figures:spending.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bySize.map((sideLine) => (
            <Row key={sideLine.line.id} sideLine={sideLine} largest={largest} sum={sum.kronor} unit={unit} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('figures:spending.sum')}</th>
            <td className={styles['figure']}>{formatInUnit(sum.kronor, unit)}</td>
            <td className={styles['figure']}>{`100\u00A0%`}</td>
          </tr>
        </tfoot>
      </table>
      {sum.unknown > 0 && (
        <p className={figureStyles['quiet']}>{t('figures:spending.unknown', { count: sum.unknown })}</p>
      )}
    </>
  )
}

interface RowProps extends Pick<SpendingChartProps, 'unit'> {
  readonly sideLine: SideLine
  /** Of all lines, in kronor: as long as its bar can be. */
  readonly largest: number
  readonly sum: number
}

function Row({ sideLine: { line, kronor }, largest, sum, unit }: RowProps) {
  const share = kronor === null || sum <= 0 ? null : Math.round((kronor / sum) * 1000) / 10
  return (
    <tr>
      <th scope="row">
        {[line.code, line.label].filter((part) => part !== null).join(' ')}
        <svg className={styles['bar']} aria-hidden>
          <rect width={`${(Math.max(0, kronor ?? 0) / largest) * 100}%`} height="100%" />
        </svg>
      </th>
      <td className={styles['figure']}>{kronor === null ? '–' : formatInUnit(kronor, unit)}</td>
      <td className={styles['figure']}>{share === null ? '–' : `${formatShare(share)}\u00A0%`}</td>
    </tr>
  )
}
