import { blocksOf, subtreeOf, type Goal, type GoalChoice } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Select, TextArea } from '../../../ui/index.ts'
import styles from '../NextYear.module.css'
import { Part } from './Part.tsx'
import type { PartProps } from './PartProps.ts'

type Fate = 'carried' | 'reworded' | 'closed'

/** Each goal goes on as it is, in other words, or is closed. */
export function GoalsPart({ plan, draft, change }: PartProps) {
  const { t } = useLanguage()
  const gone = new Set(draft.leftOut.flatMap((id) => subtreeOf(plan.sections, id)).map(({ id }) => id))
  const sections = plan.sections
    .filter(({ id }) => !gone.has(id))
    .map((section) => ({ section, goals: blocksOf(section, 'goal') }))
    .filter(({ goals }) => goals.length > 0)
  const put = (choice: GoalChoice) =>
    change((before) => ({
      ...before,
      goals: [...before.goals.filter(({ blockId }) => blockId !== choice.blockId), choice],
    }))
  return (
    <Part title={t('nextYear:goals.title')} hint={t('nextYear:goals.hint')}>
      {sections.length === 0 && <p className={styles['hint']}>{t('nextYear:goals.none')}</p>}
      {sections.map(({ section, goals }) => (
        <section key={section.id} className={styles['goals']}>
          <h3>{[section.number, section.title].filter(Boolean).join(' ')}</h3>
          <ul>
            {goals.map((goal) => (
              <GoalRow
                key={goal.id}
                goal={goal}
                choice={draft.goals.find(({ blockId }) => blockId === goal.id)}
                onChange={put}
              />
            ))}
          </ul>
        </section>
      ))}
    </Part>
  )
}

interface GoalRowProps {
  readonly goal: Goal
  readonly choice: GoalChoice | undefined
  readonly onChange: (choice: GoalChoice) => void
}

function GoalRow({ goal, choice, onChange }: GoalRowProps) {
  const { t } = useLanguage()
  const fate = fateOf(choice)
  const choose = (next: Fate) =>
    onChange({
      blockId: goal.id,
      fate: next === 'closed' ? 'closed' : 'carried',
      text: next === 'reworded' ? (choice?.text ?? goal.text) : null,
    })
  return (
    <li className={styles['goal']} data-fate={fate}>
      <p className={styles['goalText']}>{goal.text}</p>
      <Select
        label={t('nextYear:goals.fateOf', { goal: goal.text })}
        labelHidden
        value={fate}
        onChange={choose}
        options={[
          { value: 'carried', label: t('nextYear:goals.carried') },
          { value: 'reworded', label: t('nextYear:goals.reworded') },
          { value: 'closed', label: t('nextYear:goals.closed') },
        ]}
      />
      {fate === 'reworded' && (
        <div className={styles['rewording']}>
          <TextArea
            label={t('nextYear:goals.newText')}
            value={choice?.text ?? goal.text}
            onChange={(text) => onChange({ blockId: goal.id, fate: 'carried', text })}
          />
        </div>
      )}
    </li>
  )
}

function fateOf(choice: GoalChoice | undefined): Fate {
  if (choice?.fate === 'closed') return 'closed'
  return choice === undefined || choice.text === null ? 'carried' : 'reworded'
}
