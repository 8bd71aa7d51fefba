import { depthOf, may, type SectionId } from '@samplan/domain'
import { FilePlus2 } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useActor, type PlanOutline } from '../../../sync/index.ts'
import { Button } from '../../../ui/index.ts'
import styles from './Contents.module.css'
import { ContentsEntry } from './ContentsEntry.tsx'
import { SectionDialog, type SectionTask } from './SectionDialog.tsx'

interface ContentsProps {
  readonly plan: PlanOutline
  readonly current: SectionId | null
  /** After a section was chosen; a drawer closes then. */
  readonly onChosen?: () => void
}

/** The table of contents: where everything is, how it stands, who is there. */
export function Contents({ plan, current, onChosen }: ContentsProps) {
  const { t } = useLanguage()
  const actor = useActor()
  const [task, setTask] = useState<SectionTask | null>(null)
  const manages = actor !== null && may(actor, 'manage-outline') && plan.state === 'drafting'
  return (
    <nav className={styles['contents']} aria-label={t('plan:contents')} data-no-print>
      <ol className={styles['list']}>
        {plan.sections.map((section) => (
          <ContentsEntry
            key={section.id}
            section={section}
            depth={depthOf(plan.sections, section.id)}
            isCurrent={section.id === current}
            onChosen={onChosen}
            onTask={manages ? setTask : undefined}
          />
        ))}
      </ol>
      {manages && (
        <Button
          variant="quiet"
          icon={FilePlus2}
          onPress={() => setTask({ kind: 'add', place: { parentId: null, beforeId: null } })}
        >
          {t('plan:addSection')}
        </Button>
      )}
      {task && <SectionDialog task={task} onClose={() => setTask(null)} />}
    </nav>
  )
}
