import { EmptyFigure } from './EmptyFigure.tsx'
import styles from './Figure.module.css'
import type { OverarchingGoalsProps } from './figureProps.ts'

/** The overarching goals, numbered as they are referred to. */
export function OverarchingGoals({ overarchingGoals, label }: OverarchingGoalsProps) {
  if (overarchingGoals.length === 0) return <EmptyFigure />
  return (
    <ol className={styles['list']} aria-label={label}>
      {overarchingGoals.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  )
}
