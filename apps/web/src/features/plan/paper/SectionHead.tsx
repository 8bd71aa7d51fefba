import { may } from '@samplan/domain'
import { PenLine } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useActor, type NumberedHead } from '../../../sync/index.ts'
import { Button } from '../../../ui/index.ts'
import {
  DueDay,
  FailedStatus,
  ReturnedNotice,
  SectionStatus,
  useShownHead,
  VerdictButtons,
} from '../../sectionStatus/index.ts'
import { SectionThreads } from '../../comments/index.ts'
import { SectionHistoryMenu } from '../../history/index.ts'
import { sectionAnchor } from '../../place/index.ts'
import { HeadingAt } from '../static/HeadingAt.tsx'
import { usePlanReading } from '../static/planReading.ts'
import { ChangedAt } from './ChangedAt.tsx'
import { Instruction } from './Instruction.tsx'
import { MarkReady } from './MarkReady.tsx'
import styles from './PlanSection.module.css'
import { PresentInSection } from './PresentInSection.tsx'
import type { Stance } from './stance.ts'

interface SectionHeadProps {
  readonly head: NumberedHead
  readonly depth: number
  readonly stance: Stance
  readonly isReviewed: boolean
  readonly isChanging: boolean
  readonly onChanging: (isChanging: boolean) => void
}

export function SectionHead({ head, depth, stance, isReviewed, isChanging, onChanging }: SectionHeadProps) {
  const shown = useShownHead(head)
  const { nameOf } = usePlanReading()
  const isOwnVerdict = useMayReview() && stance === 'own' && shown.status === 'ready'
  return (
    <header className={styles['head']}>
      {head.kicker !== null && <p className={styles['kicker']}>{head.kicker}</p>}
      <div id={`${sectionAnchor(head.id)}-title`}>
        <Title head={head} depth={depth} />
      </div>
      <div className={styles['facts']} data-no-print>
        <Facts head={shown}>{isOwnVerdict && <MarkReady head={shown} />}</Facts>
        <PresentInSection sectionId={head.id} />
        <SectionThreads sectionId={head.id} />
        <span className={styles['space']} />
        {stance === 'open' && <ChangeDirectly isChanging={isChanging} onChanging={onChanging} />}
        {stance === 'own' && !isOwnVerdict && <MarkReady head={shown} />}
        {!isReviewed && <VerdictButtons head={shown} />}
        <SectionHistoryMenu head={head} />
        {stance !== 'foreign' && <ReturnedNotice head={shown} nameOf={nameOf} />}
        <FailedStatus sectionId={head.id} />
      </div>
      {stance !== 'foreign' && <Instruction text={head.instruction} />}
    </header>
  )
}

function Title({ head, depth }: Pick<SectionHeadProps, 'head' | 'depth'>) {
  const { t } = useLanguage()
  if (head.title === null)
    return (
      <span className={styles['untitled']} data-no-print>
        {t('common:untitled')}
      </span>
    )
  return (
    <HeadingAt level={depth + 1} className={styles['title']}>
      {/* With a real space, or the heading is read, and copied, as "2.2Socialtjänst". */}
      {head.number !== null && <span className={styles['number']}>{head.number} </span>}
      {head.title}
    </HeadingAt>
  )
}

/** Who reviews the own section is asked for the verdict; what else the owner can do stands with the status. */
function useMayReview(): boolean {
  const actor = useActor()
  return actor !== null && may(actor, 'review')
}

interface FactsProps extends Pick<SectionHeadProps, 'head'> {
  /** What can be done with the status besides. */
  readonly children: ReactNode
}

/** "Ansvarig · status · ändrad 14.02" */
function Facts({ head, children }: FactsProps) {
  const { t } = useLanguage()
  const { ownersOf, nameOf } = usePlanReading()
  const names = [...ownersOf(head.id).map(nameOf), ...(head.ownerText === null ? [] : [head.ownerText])]
  return (
    <>
      <span>{names.length > 0 ? names.join(', ') : t('plan:noOwner')}</span>
      <SectionStatus head={head} nameOf={nameOf}>
        {children}
      </SectionStatus>
      <DueDay head={head} />
      <ChangedAt sectionId={head.id} />
    </>
  )
}

function ChangeDirectly({ isChanging, onChanging }: Pick<SectionHeadProps, 'isChanging' | 'onChanging'>) {
  const { t } = useLanguage()
  return (
    <Button variant="quiet" icon={PenLine} onPress={() => onChanging(!isChanging)}>
      {isChanging ? t('plan:doneChanging') : t('plan:changeDirectly')}
    </Button>
  )
}
