import type { Section } from '@samplan/domain'
import { formatShortIsoDate, formatTime } from '@samplan/i18n'
import { PenLine } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { useChangedAt } from '../../../sync/index.ts'
import { Button, StatusLabel } from '../../../ui/index.ts'
import { sectionAnchor } from '../place/anchors.ts'
import { HeadingAt } from '../static/HeadingAt.tsx'
import { usePlanReading } from '../static/planReading.ts'
import { Instruction } from './Instruction.tsx'
import { MarkReady } from './MarkReady.tsx'
import styles from './PlanSection.module.css'
import { PresentInSection } from './PresentInSection.tsx'
import type { Stance } from './stance.ts'

interface SectionHeadProps {
  readonly section: Section
  readonly depth: number
  readonly stance: Stance
  readonly isChanging: boolean
  readonly onChanging: (isChanging: boolean) => void
}

export function SectionHead({ section, depth, stance, isChanging, onChanging }: SectionHeadProps) {
  return (
    <header className={styles['head']}>
      {section.kicker !== null && <p className={styles['kicker']}>{section.kicker}</p>}
      <div id={`${sectionAnchor(section.id)}-title`}>
        <Title section={section} depth={depth} />
      </div>
      <div className={styles['facts']} data-no-print>
        <Facts section={section} />
        <PresentInSection sectionId={section.id} />
        <span className={styles['space']} />
        {stance === 'open' && <ChangeDirectly isChanging={isChanging} onChanging={onChanging} />}
        {stance === 'own' && <MarkReady section={section} />}
      </div>
      {stance !== 'foreign' && <Instruction text={section.instruction} />}
    </header>
  )
}

function Title({ section, depth }: Pick<SectionHeadProps, 'section' | 'depth'>) {
  const { t } = useLanguage()
  if (section.title === null) return <span className={styles['untitled']}>{t('common:untitled')}</span>
  return (
    <HeadingAt level={depth + 1} className={styles['title']}>
      {section.number !== null && <span className={styles['number']}>{section.number}</span>}
      {section.title}
    </HeadingAt>
  )
}

/** "Ansvarig · status · ändrad 14.02" */
function Facts({ section }: Pick<SectionHeadProps, 'section'>) {
  const { t, locale } = useLanguage()
  const { ownersOf, nameOf } = usePlanReading()
  const changedAt = useChangedAt(section.id)
  const names = [
    ...ownersOf(section.id).map(nameOf),
    ...(section.ownerText === null ? [] : [section.ownerText]),
  ]
  return (
    <>
      <span>{names.length > 0 ? names.join(', ') : t('plan:noOwner')}</span>
      <StatusLabel status={section.status} />
      {section.dueDate !== null && section.status !== 'approved' && (
        <span>{t('plan:due', { day: formatShortIsoDate(locale, section.dueDate) })}</span>
      )}
      {changedAt !== null && (
        <span>{t('plan:changedAt', { when: formatTime(locale, new Date(changedAt)) })}</span>
      )}
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
