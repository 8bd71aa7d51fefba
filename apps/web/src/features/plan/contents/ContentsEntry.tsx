import { isOpen } from '@samplan/domain'
import { CircleAlert, MessageSquare } from 'lucide-react'
import { memo, useState } from 'react'
import { changeText, useLanguage } from '../../../language/index.ts'
import {
  useLastChange,
  usePresence,
  useSectionIssues,
  useSectionThreads,
  type NumberedHead,
} from '../../../sync/index.ts'
import { Icon, PresenceDisc, StatusLabel, VisuallyHidden } from '../../../ui/index.ts'
import { DueDay, useShownHead } from '../../sectionStatus/index.ts'
import { sectionAnchor } from '../../place/index.ts'
import { usePlanReading } from '../static/planReading.ts'
import styles from './Contents.module.css'
import type { SectionTask } from './SectionDialog.tsx'
import { SectionMenu } from './SectionMenu.tsx'

interface ContentsEntryProps {
  readonly section: NumberedHead
  readonly depth: number
  readonly isCurrent: boolean
  readonly onChosen: (() => void) | undefined
  /** Absent for whom the outline is only to read. */
  readonly onTask: ((task: SectionTask) => void) | undefined
}

export const ContentsEntry = memo(function ContentsEntry(props: ContentsEntryProps) {
  const { section, depth, isCurrent, onChosen, onTask } = props
  const { t } = useLanguage()
  // Forty menus at once would cost every opening of the page; each is made when somebody first comes near.
  const [wasNear, setNear] = useState(false)
  const comeNear = () => setNear(true)
  const change = useChange(section)
  return (
    <li className={styles['entry']} data-depth={depth} data-current={isCurrent}>
      <a
        href={`#${sectionAnchor(section.id)}`}
        className={styles['link']}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={onChosen}
        title={change}
        onPointerEnter={comeNear}
        onFocus={comeNear}
      >
        <span className={styles['number']}>{section.number}</span>
        <span className={styles['title']} lang="sv">
          {section.title ?? t('common:untitled')}
        </span>
        <Facts section={section} />
      </a>
      {onTask && (
        <span className={styles['menu']}>
          {(wasNear || isCurrent) && <SectionMenu section={section} onTask={onTask} />}
        </span>
      )}
    </li>
  )
})

/** When the section changed and by whom, for who rests the pointer on it. */
function useChange({ id }: NumberedHead): string | undefined {
  const language = useLanguage()
  const { nameOf } = usePlanReading()
  const change = useLastChange(id)
  return change === null
    ? undefined
    : changeText(language, change.at, change.by === null ? null : nameOf(change.by))
}

type PartProps = Pick<ContentsEntryProps, 'section'>

function Facts({ section }: PartProps) {
  const { ownersOf, nameOf } = usePlanReading()
  const names = ownersOf(section.id).map(nameOf)
  const shown = useShownHead(section)
  return (
    <span className={styles['facts']}>
      <StatusLabel status={shown.status} isChanged={shown.changedAfterApproval !== null} />
      <DueDay head={shown} onlyUrgent />
      {names.length > 0 && <span className={styles['owners']}>{names.join(', ')}</span>}
      <span className={styles['marks']}>
        <PresentHere section={section} />
        <OpenThreads section={section} />
        <MustMend section={section} />
      </span>
    </span>
  )
}

function PresentHere({ section }: PartProps) {
  const people = usePresence().filter(({ sectionId }) => sectionId === section.id)
  return people.map(({ userId, name, colour }) => <PresenceDisc key={userId} name={name} colour={colour} />)
}

function OpenThreads({ section }: PartProps) {
  const { t } = useLanguage()
  const count = useSectionThreads(section.id).filter(isOpen).length
  if (count === 0) return null
  return (
    <span className={styles['threads']}>
      <Icon of={MessageSquare} />
      <span aria-hidden>{count}</span>
      <VisuallyHidden>{t('review:threads', { count })}</VisuallyHidden>
    </span>
  )
}

function MustMend({ section }: PartProps) {
  const { t } = useLanguage()
  const count = useSectionIssues(section.id).filter(({ severity }) => severity === 'block').length
  if (count === 0) return null
  return (
    <span className={styles['mend']}>
      <Icon of={CircleAlert} />
      <span aria-hidden>{count}</span>
      <VisuallyHidden>{t('plan:mustMend', { count })}</VisuallyHidden>
    </span>
  )
}
