import type { MatrixCell } from '@samplan/domain'
import { useLanguage } from '../../language/index.ts'
import { VisuallyHidden } from '../../ui/index.ts'
import styles from './Matrix.module.css'
import type { FigureSection } from './figureProps.ts'

/** A filled square with how many goals serve; an empty one where the area as a whole is said to and no goal does. */
export function MatrixMark({ cell: { goals, declared } }: { readonly cell: MatrixCell<FigureSection> }) {
  const { t } = useLanguage()
  const count = goals.length
  const words =
    count > 0
      ? t('figures:cell.goals', { count })
      : t(declared ? 'figures:cell.declared' : 'figures:cell.none')
  return (
    <span className={styles['cell']}>
      {count > 0 && (
        <>
          <span className={styles['filled']} aria-hidden />
          <span aria-hidden>{count}</span>
        </>
      )}
      {count === 0 && declared && <span className={styles['open']} aria-hidden />}
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  )
}
