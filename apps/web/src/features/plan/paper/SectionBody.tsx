import type { Section } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useSectionDoc } from '../../../sync/index.ts'
import { SectionEditor } from '../../section/index.ts'
import { StaticBlocks } from '../static/StaticBlocks.tsx'
import styles from './PlanSection.module.css'

interface SectionBodyProps {
  readonly section: Section
  readonly depth: number
  /** Nothing stands below it. */
  readonly isLeaf: boolean
  readonly isEditing: boolean
}

export const SectionBody = ({ isEditing, ...body }: SectionBodyProps) =>
  isEditing ? <EditedBody {...body} /> : <BodyAtRest {...body} />

type BodyProps = Omit<SectionBodyProps, 'isEditing'>

/** The text at rest stands until the document and the editor are there, so that nothing jumps. */
function EditedBody(body: BodyProps) {
  const { section } = body
  const { key, canWrite, ready } = useSectionDoc(section.id)
  const atRest = <BodyAtRest {...body} />
  if (!canWrite || !ready) return atRest
  return (
    <SectionEditor key={key} sectionId={section.id}>
      {atRest}
    </SectionEditor>
  )
}

function BodyAtRest({ section, depth, isLeaf }: BodyProps) {
  const { t } = useLanguage()
  if (section.blocks.length === 0 && !isLeaf) return null
  if (section.blocks.length === 0) return <p className={styles['nothing']}>{t('plan:section.empty')}</p>
  return <StaticBlocks blocks={section.blocks} sectionId={section.id} depth={depth} />
}
