import { formatShare, type ShareRow } from '@samplan/domain'
import { useId } from 'react'
import { useLanguage } from '../../language/index.ts'
import { patternId, Patterns, Swatch } from './Patterns.tsx'
import { RowsTable } from './RowsTable.tsx'
import styles from './Shares.module.css'
import { shareSum, shareSumText } from './shareSum.ts'

interface SharesProps {
  readonly rows: readonly ShareRow[]
  /** What they are shares of, in kronor. */
  readonly total: number | null
  /** Names chart and table for those who listen. */
  readonly label: string
}

/** A bar of the whole, and the table that says the same in figures. The table is the truth; the bar is for the eye. */
export function Shares({ rows, total, label }: SharesProps) {
  const base = useId()
  return (
    <div className={styles['shares']}>
      {rows.length > 0 && <ShareBar rows={rows} base={base} />}
      <RowsTable
        type="shares"
        rows={rows}
        label={label}
        renderMark={(_row, index) => <Swatch base={base} index={index} />}
      />
      {rows.length > 0 && <ShareSumLine rows={rows} total={total} />}
    </div>
  )
}

interface ShareBarProps {
  readonly rows: readonly ShareRow[]
  /** Of the patterns' ids. */
  readonly base: string
}

/** Shares that make more than a whole are drawn smaller, so that all of them are seen; what is missing stays empty. */
export function ShareBar({ rows, base }: ShareBarProps) {
  const { t } = useLanguage()
  const whole = Math.max(100, shareSum(rows).percent)
  const parts = partsOf(rows, whole)
  const words = parts.map(({ label, percent }) =>
    t('blocks:shares.part', { label, percent: formatShare(percent) }),
  )
  return (
    <svg
      className={styles['bar']}
      role="img"
      aria-labelledby={`${base}-title`}
      aria-describedby={`${base}-description`}
    >
      <title id={`${base}-title`}>{t('blocks:shares.chart')}</title>
      <desc id={`${base}-description`}>{words.join(', ')}</desc>
      <Patterns base={base} />
      <rect width="100%" height="100%" className={styles['rest']} />
      {parts.map(({ id, index, from, width }) => (
        <rect
          key={id}
          x={`${from}%`}
          width={`${width}%`}
          height="100%"
          fill={`url(#${patternId(base, index)})`}
          className={styles['part']}
        />
      ))}
    </svg>
  )
}

interface Part {
  readonly id: string
  /** Among the rows, which is what its pattern goes by. */
  readonly index: number
  readonly label: string
  readonly percent: number
  /** Of the bar's length, in per cent. */
  readonly from: number
  readonly width: number
}

function partsOf(rows: readonly ShareRow[], whole: number): readonly Part[] {
  let from = 0
  return rows.flatMap(({ id, label, percent }, index) => {
    if (percent === null) return []
    const width = (percent / whole) * 100
    const part = { id, index, label, percent, from, width }
    from += width
    return [part]
  })
}

/** "Summa 98 % – 2 procentenheter fattas", and what it is the whole of. */
export function ShareSumLine({ rows, total }: Pick<SharesProps, 'rows' | 'total'>) {
  const language = useLanguage()
  const sum = shareSum(rows)
  const isWhole = sum.unknown === 0 && sum.percent === 100
  return (
    <p className={styles['sum']} data-whole={isWhole || undefined}>
      {language.t('blocks:shares.sum')} {shareSumText(sum, language)}
      {total !== null && ` ${language.t('blocks:shares.of', { total })}`}
    </p>
  )
}
