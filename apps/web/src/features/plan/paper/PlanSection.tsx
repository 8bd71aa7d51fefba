import { memo, useRef, useState } from 'react'
import { Orphans, SectionComments, WithoutComments } from '../../comments/index.ts'
import { useCompared } from '../../history/index.ts'
import { LastYear } from '../../nextYear/index.ts'
import { sectionAnchor } from '../../place/index.ts'
import type { TypedIn } from '../place/useForeignTyping.ts'
import type { NumberedHead } from '../../../sync/index.ts'
import { StaticBlocks } from '../static/StaticBlocks.tsx'
import { ComparedBody } from './ComparedBody.tsx'
import styles from './PlanSection.module.css'
import type { Stance } from './stance.ts'
import { SectionBody } from './SectionBody.tsx'
import { SectionFoot } from './SectionFoot.tsx'
import { SectionHead } from './SectionHead.tsx'
import { WrittenBy } from './WrittenBy.tsx'

export interface PlanSectionProps {
  readonly head: NumberedHead
  /** 1 for a top-level section. */
  readonly depth: number
  readonly isLeaf: boolean
  readonly stance: Stance
  /** Somebody has just tried to type in it, though it is not open for writing. */
  readonly typedIn: TypedIn | null
  /** The page that it stands on has the tools for a verdict itself. */
  readonly isReviewed?: boolean
}

/** One section of the paper. Its body watches its own content, so that typing draws nothing else. */
export const PlanSection = memo(function PlanSection(props: PlanSectionProps) {
  const { head, depth, isLeaf, stance, typedIn, isReviewed = false } = props
  const [isChanging, setChanging] = useState(false)
  const element = useRef<HTMLElement>(null)
  const compared = useCompared(head.id)
  const change = (begins: boolean) => {
    setChanging(begins)
    // The button that was pressed may go away; from here the next step leads into the text.
    element.current?.focus({ preventScroll: true })
  }
  const isEditing = stance === 'own' || (stance === 'open' && isChanging)
  return (
    <section
      ref={element}
      id={sectionAnchor(head.id)}
      data-section={head.id}
      className={styles['section']}
      data-own={stance === 'own'}
      data-editing={isEditing}
      tabIndex={-1}
      aria-labelledby={`${sectionAnchor(head.id)}-title`}
    >
      <SectionComments sectionId={head.id}>
        <SectionHead
          head={head}
          depth={depth}
          stance={stance}
          isReviewed={isReviewed}
          isChanging={isChanging}
          onChanging={change}
        />
        {compared === null && (
          <>
            {typedIn && !isEditing && (
              <WrittenBy
                head={head}
                typedIn={typedIn}
                onChange={stance === 'open' ? () => change(true) : null}
              />
            )}
            <LastYear head={head} isEditing={isEditing}>
              {({ blocks }) => (
                <WithoutComments>
                  <StaticBlocks blocks={blocks} sectionId={head.id} depth={depth} />
                </WithoutComments>
              )}
            </LastYear>
            <SectionBody head={head} depth={depth} isLeaf={isLeaf} isEditing={isEditing} />
            <Orphans />
            {isEditing && <SectionFoot sectionId={head.id} />}
          </>
        )}
      </SectionComments>
      {compared && <ComparedBody head={head} depth={depth} stance={stance} compared={compared} />}
    </section>
  )
})
