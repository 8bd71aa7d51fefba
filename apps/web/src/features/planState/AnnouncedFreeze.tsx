import { may, type AnnouncedFreeze as Announced } from '@samplan/domain'
import { useLanguage, type Language } from '../../language/index.ts'
import { useActor, usePeople, type PlanOutline } from '../../sync/index.ts'
import { Notice, VisuallyHidden } from '../../ui/index.ts'
import styles from './FreezeNotices.module.css'
import { freezeTimeWords } from './freezeTime.ts'
import { useMinute } from './useMinute.ts'

/** "Direktören fryser planen kl. 16.00", in sight of those who write, and read out to them when it comes. */
export function AnnouncedFreeze({ plan }: { readonly plan: PlanOutline }) {
  const language = useLanguage()
  const actor = useActor()
  const people = usePeople()
  const writes = actor !== null && may(actor, 'write-own-sections')
  const announced = plan.state === 'drafting' && writes ? plan.announcedFreeze : null
  const now = useMinute()
  const isPast = announced !== null && announced.freezeAt <= now.getTime()
  const words =
    announced && announcedText(plan, announced, { now, name: people.get(announced.by)?.name }, language)
  return (
    <>
      {/* There from the start, so that what comes into it is read out. */}
      <VisuallyHidden>
        <span role="status">{words}</span>
      </VisuallyHidden>
      {words !== null && (
        <div className={styles['announced']} data-no-print aria-hidden>
          <Notice tone="warn">
            {words} {!isPast && language.t('freeze:banner.finish')}
          </Notice>
        </div>
      )}
    </>
  )
}

function announcedText(
  { members }: PlanOutline,
  { by, freezeAt }: Announced,
  { now, name }: { readonly now: Date; readonly name: string | undefined },
  language: Language,
): string {
  const { t } = language
  const when = freezeTimeWords(freezeAt, now, language)
  if (freezeAt <= now.getTime()) return t('freeze:banner.announcedPast', { when })
  const isDirector = members.some(({ userId, role }) => userId === by && role === 'director')
  return isDirector || name === undefined
    ? t('freeze:banner.announcedDirector', { when })
    : t('freeze:banner.announced', { when, name })
}
