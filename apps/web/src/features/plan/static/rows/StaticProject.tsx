import type { Project } from '@samplan/domain'
import { FolderKanban } from 'lucide-react'
import { useLanguage } from '../../../../language/index.ts'
import { ThreadCorner } from '../../../comments/index.ts'
import { ProjectFacts } from '../../../rows/index.ts'
import { BlockLabel } from '../BlockLabel.tsx'
import { FieldWords } from '../FieldWords.tsx'
import { usePlanReading } from '../planReading.ts'
import styles from '../StaticBlock.module.css'

export function StaticProject({ project }: { readonly project: Project }) {
  const { goalTexts, lineLabels } = usePlanReading()
  const { id, name, goalIds, lineIds } = project
  return (
    <div className={styles['block']} data-id={id}>
      <BlockLabel icon={FolderKanban} of="project" />
      <p className={styles['statement']}>
        <FieldWords blockId={id} field="name" text={name} />
        <ThreadCorner at={id} />
      </p>
      <ProjectText project={project} field="aim" />
      <ProjectText project={project} field="results" />
      <ProjectFacts
        project={project}
        goals={goalIds.flatMap((goalId) => goalTexts.get(goalId) ?? [])}
        lines={lineIds.flatMap((lineId) => lineLabels.get(lineId) ?? [])}
        label={name}
      />
    </div>
  )
}

function ProjectText({ project, field }: { readonly project: Project; readonly field: 'aim' | 'results' }) {
  const { t } = useLanguage()
  if (project[field] === '') return null
  return (
    <div>
      <p className={styles['facts']}>{t(`blocks:project.${field}`)}</p>
      <p>
        <FieldWords blockId={project.id} field={field} text={project[field]} />
      </p>
    </div>
  )
}
