import { useLanguage } from '../../language/index.ts'
import { EmptyFigure } from './EmptyFigure.tsx'
import styles from './Figure.module.css'
import type { AreasProps } from './figureProps.ts'

/** The areas, with the other names they go by and the overarching goals that each serves as a whole. */
export function Areas({ areas, overarchingGoals, label }: AreasProps) {
  const { t } = useLanguage()
  const names = new Map(overarchingGoals.map(({ id, shortLabel, text }) => [id, shortLabel ?? text]))
  if (areas.length === 0) return <EmptyFigure />
  return (
    <ul className={styles['list']} aria-label={label}>
      {areas.map(({ id, title, altTitles, overarchingGoalIds }) => {
        const goals = overarchingGoalIds.flatMap((goalId) => names.get(goalId) ?? [])
        return (
          <li key={id}>
            {title}
            {altTitles.length > 0 && (
              <span className={styles['quiet']}> ({t('figures:alsoCalled', { names: altTitles })})</span>
            )}
            {goals.length > 0 && <div className={styles['quiet']}>{t('figures:serves', { goals })}</div>}
          </li>
        )
      })}
    </ul>
  )
}
