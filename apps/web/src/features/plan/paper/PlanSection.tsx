import type { Section } from '@samplan/domain'
import { memo, useState } from 'react'
import { sectionAnchor } from '../place/anchors.ts'
import styles from './PlanSection.module.css'
import type { Stance } from './stance.ts'
import { SectionBody } from './SectionBody.tsx'
import { SectionFoot } from './SectionFoot.tsx'
import { SectionHead } from './SectionHead.tsx'
import { WrittenBy } from './WrittenBy.tsx'

export interface PlanSectionProps {
  readonly section: Section
  /** 1 for a top-level section. */
  readonly depth: number
  readonly isLeaf: boolean
  readonly stance: Stance
  /** Somebody has just tried to type in it, though it is not open for writing. */
  readonly isTypedIn: boolean
}

/** One section of the paper. Draws anew only when it changed itself. */
export const PlanSection = memo(function PlanSection(props: PlanSectionProps) {
  const { section, depth, isLeaf, stance, isTypedIn } = props
  const [isChanging, setChanging] = useState(false)
  const isEditing = stance === 'own' || (stance === 'open' && isChanging)
  return (
    <section
      id={sectionAnchor(section.id)}
      data-section={section.id}
      className={styles['section']}
      data-own={stance === 'own'}
      data-editing={isEditing}
      tabIndex={-1}
      aria-labelledby={`${sectionAnchor(section.id)}-title`}
    >
      <SectionHead
        section={section}
        depth={depth}
        stance={stance}
        isChanging={isChanging}
        onChanging={setChanging}
      />
      {isTypedIn && !isEditing && (
        <WrittenBy section={section} onChange={stance === 'open' ? () => setChanging(true) : null} />
      )}
      <SectionBody section={section} depth={depth} isLeaf={isLeaf} isEditing={isEditing} />
      {isEditing && <SectionFoot sectionId={section.id} />}
    </section>
  )
})
