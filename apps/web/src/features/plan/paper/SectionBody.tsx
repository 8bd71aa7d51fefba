import { useLanguage } from '../../../language/index.ts'
import { useSection, useSectionDoc, type NumberedHead } from '../../../sync/index.ts'
import { SectionEditor } from '../../section/index.ts'
import { StaticBlocks } from '../static/StaticBlocks.tsx'
import styles from './PlanSection.module.css'

interface SectionBodyProps {
  readonly head: NumberedHead
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
  const { head } = body
  const { key, canWrite, ready } = useSectionDoc(head.id)
  const atRest = <BodyAtRest {...body} />
  if (!canWrite || !ready) return atRest
  return (
    <SectionEditor key={key} sectionId={head.id}>
      {atRest}
    </SectionEditor>
  )
}

function BodyAtRest({ head, depth, isLeaf }: BodyProps) {
  const { t } = useLanguage()
  const blocks = useSection(head.id)?.blocks ?? []
  if (blocks.length === 0 && !isLeaf) return null
  if (blocks.length === 0)
    return (
      <p className={styles['nothing']} data-no-print>
        {t('plan:section.empty')}
      </p>
    )
  return <StaticBlocks blocks={blocks} sectionId={head.id} depth={depth} />
}
