import type { Goal } from '@samplan/domain'
import { Target } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { ThreadCorner } from '../../comments/index.ts'
import { BlockLabel } from './BlockLabel.tsx'
import { FieldWords } from './FieldWords.tsx'
import { usePlanReading } from './planReading.ts'
import styles from './StaticBlock.module.css'

export function StaticGoal({ goal }: { readonly goal: Goal }) {
  const { t } = useLanguage()
  const { label, overarchingGoals, activityCounts, previousYear } = usePlanReading()
  const goals = goal.overarchingGoalIds.flatMap((id) => overarchingGoals.get(id) ?? [])
  const count = activityCounts.get(goal.id) ?? 0
  const facts = [
    goals.length > 0 && t('plan:contributesTo', { goals }),
    count > 0 && t('plan:activityCount', { count, activities: label('activity', count) }),
    goal.due !== null && t('plan:dueBy', { time: goal.due }),
    goal.carriedFrom !== null &&
      previousYear !== null &&
      t('nextYear:goal.from', { year: `${previousYear}` }),
  ].filter((fact) => fact !== false)
  return (
    <div className={styles['block']} data-id={goal.id}>
      <BlockLabel icon={Target} of="goal" />
      <p className={styles['statement']}>
        <FieldWords blockId={goal.id} field="text" text={goal.text} />
        <ThreadCorner at={goal.id} />
      </p>
      {facts.length > 0 && <p className={styles['facts']}>{facts.join(' · ')}</p>}
    </div>
  )
}
