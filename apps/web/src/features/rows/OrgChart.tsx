import { orgTree, type OrgBox, type OrgChartRow } from '@samplan/domain'
import { useLanguage } from '../../language/index.ts'
import styles from './OrgChart.module.css'

interface OrgChartProps {
  readonly rows: readonly OrgChartRow[]
  /** Names the chart for those who listen. */
  readonly label: string
}

/** Boxes under boxes: a list in lists, so that whoever listens hears who stands under whom; the lines are only drawn. */
export function OrgChart({ rows, label }: OrgChartProps) {
  const { t } = useLanguage()
  if (rows.length === 0) return <p className={styles['none']}>{t('blocks:rows.none')}</p>
  return (
    <div className={styles['chart']} role="group" aria-label={label}>
      <Boxes boxes={orgTree(rows)} />
    </div>
  )
}

/** A list without bullets is no list to every reader, unless it says so. */
const Boxes = ({ boxes }: { readonly boxes: readonly OrgBox[] }) => (
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles
  <ul role="list" className={styles['boxes']}>
    {boxes.map(({ row, children }) => (
      <li key={row.id} className={styles['item']}>
        <div className={styles['box']} data-path={`rows/${row.id}`}>
          <span className={styles['label']}>{row.label}</span>
          {row.detail !== null && <span className={styles['detail']}>{row.detail}</span>}
        </div>
        {children.length > 0 && <Boxes boxes={children} />}
      </li>
    ))}
  </ul>
)
