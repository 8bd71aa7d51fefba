import type { BlockId } from '@samplan/domain'
import { Target } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { usePlanOutline } from '../../../sync/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { useBlockPlan } from '../editing/BlockPlan.ts'
import { useBlockField, useIsBlank } from '../editing/useBlockField.ts'
import { capitalised, useLabel } from '../editing/useLabel.ts'
import { BlockFrame } from '../frame/BlockFrame.tsx'
import { BlockLabel } from '../frame/BlockLabel.tsx'
import { BlockText } from '../text/BlockText.tsx'
import styles from './GoalBlock.module.css'
import { GoalFields } from './GoalFields.tsx'

interface GoalBlockProps {
  readonly blockId: BlockId
}

/** A goal of the year: its text, and below it what it contributes to and how many activities serve it. */
export function GoalBlock({ blockId }: GoalBlockProps) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const isBlank = useIsBlank(blockId, 'text')
  const name = capitalised(useLabel()('goal'))
  return (
    <BlockFrame blockId={blockId} name={name} className={styles['goal']}>
      {(editing) => (
        <>
          <BlockLabel icon={Target}>{name}</BlockLabel>
          <BlockText
            blockId={blockId}
            field="text"
            label={t('blocks:goal.text')}
            className={styles['text']}
            onDone={() => (isBlank ? actions.replaceByParagraph(blockId) : actions.addAfter(blockId, 'goal'))}
            onMoreLines={(lines) => actions.addAfter(blockId, 'goal', lines)}
            onErase={() => actions.replaceByParagraph(blockId)}
          />
          {editing ? <GoalFields blockId={blockId} /> : <GoalFacts blockId={blockId} />}
        </>
      )}
    </BlockFrame>
  )
}

/** "Bidrar till … · 3 aktiviteter · under året", as far as there is anything to say. */
function GoalFacts({ blockId }: GoalBlockProps) {
  const { t } = useLanguage()
  const { overarchingGoals, activityCounts } = useBlockPlan()
  const label = useLabel()
  const [overarchingGoalIds] = useBlockField('goal', blockId, 'overarchingGoalIds')
  const [due] = useBlockField('goal', blockId, 'due')
  const [carriedFrom] = useBlockField('goal', blockId, 'carriedFrom')
  const outline = usePlanOutline()
  const goals = overarchingGoals.filter(({ id }) => overarchingGoalIds.includes(id))
  const count = activityCounts.get(blockId) ?? 0
  const facts = [
    goals.length > 0 &&
      t('blocks:goal.contributes', { goals: goals.map(({ shortLabel, text }) => shortLabel ?? text) }),
    count > 0 &&
      t('blocks:goal.activities', { count, label: label('activity', count === 1 ? 'one' : 'other') }),
    due,
    carriedFrom !== null &&
      outline?.previousPlan &&
      t('nextYear:goal.from', { year: `${outline.previousPlan.year}` }),
  ].filter(Boolean)
  return facts.length > 0 && <p className={styles['facts']}>{facts.join(' · ')}</p>
}
