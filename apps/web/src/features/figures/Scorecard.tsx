import { useLanguage } from '../../language/index.ts'
import { useFigureLabel } from './useFigureLabel.ts'
import { EmptyFigure } from './EmptyFigure.tsx'
import styles from './Figure.module.css'
import { linked } from './linked.ts'
import type { FigureProps, ScorecardProps } from './figureProps.ts'

type Goals = ScorecardProps['scorecard']['without']

/** Overarching goal → goals of the year; those that serve none come last, counted. */
export function Scorecard({ scorecard: { rows, without }, label, link }: ScorecardProps) {
  const { t } = useLanguage()
  const word = useFigureLabel()
  if (rows.length === 0 && without.length === 0) return <EmptyFigure />
  return (
    <table className={styles['table']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{word('overarchingGoal', 'one')}</th>
          <th scope="col">{t('figures:goalsOfYear', { goals: word('goal', 'other') })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ overarchingGoal: { id, text, shortLabel }, goals }, index) => (
          <tr key={id}>
            <th scope="row">
              {index + 1}. {shortLabel ?? text}
            </th>
            <td>
              <GoalList goals={goals} link={link} />
            </td>
          </tr>
        ))}
        {without.length > 0 && (
          <tr>
            <th scope="row">
              {t('figures:without', { label: word('overarchingGoal', 'one'), count: without.length })}
            </th>
            <td>
              <GoalList goals={without} link={link} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function GoalList({ goals, link }: { readonly goals: Goals; readonly link: FigureProps['link'] }) {
  const { t } = useLanguage()
  if (goals.length === 0) return <span className={styles['quiet']}>{t('figures:noGoals')}</span>
  return (
    <ul className={styles['plain']}>
      {goals.map(({ block, section }) => (
        <li key={block.id}>{linked(link, { sectionId: section.id, blockId: block.id }, block.text)}</li>
      ))}
    </ul>
  )
}
