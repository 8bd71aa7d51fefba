import { may, type PlanId, type Reopening } from '@samplan/domain'
import { formatDate } from '@samplan/i18n'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { caseQuery } from '../../api/case.ts'
import { useLanguage } from '../../language/index.ts'
import { useActor, usePeople, type PlanOutline } from '../../sync/index.ts'
import { Notice } from '../../ui/index.ts'
import { AnnouncedFreeze } from './AnnouncedFreeze.tsx'
import styles from './FreezeNotices.module.css'

interface FreezeNoticesProps {
  readonly plan: PlanOutline
}

/** Above the paper: that nothing can be written, or why it can again, or for how long. */
export function FreezeNotices({ plan }: FreezeNoticesProps) {
  return (
    <>
      {plan.state === 'drafting' ? <ReopenedNotice plan={plan} /> : <FrozenNotice plan={plan} />}
      <AnnouncedFreeze plan={plan} />
    </>
  )
}

function FrozenNotice({ plan: { id, state, currentVersion } }: FreezeNoticesProps) {
  const { t, locale } = useLanguage()
  if (currentVersion === null) return <Notice>{t('plan:frozen')}</Notice>
  const { label, at } = currentVersion
  const version = { label, day: formatDate(locale, new Date(at)) }
  return (
    <Notice tone={state === 'adopted' ? 'ok' : 'info'}>
      <p>
        {t(state === 'adopted' ? 'freeze:banner.adopted' : 'freeze:banner.frozen', version)}{' '}
        {t('freeze:banner.frozenWhy')}{' '}
        <Link to="/plan/$planId/versioner" params={{ planId: id }} className={styles['link']} data-no-print>
          {t('freeze:banner.toVersions')}
        </Link>
      </p>
    </Notice>
  )
}

function ReopenedNotice({ plan: { id, reopening, caseRevision } }: FreezeNoticesProps) {
  const { t } = useLanguage()
  const actor = useActor()
  const people = usePeople()
  if (reopening === null) return null
  const { reason, note, by } = reopening
  return (
    <Notice tone="warn">
      {reason === 'wording' && (
        <>
          <p>{t('freeze:banner.wording')}</p>
          <p>{t('freeze:banner.wordingNote', { note })}</p>
        </>
      )}
      {reason === 'returned-by-body' && (
        <ReturnedByBody planId={id} caseRevision={caseRevision} reopening={reopening} />
      )}
      {reason === 'returned-by-director' && (
        <p>{t('freeze:banner.returnedByDirector', { name: people.get(by)?.name ?? '…', note })}</p>
      )}
      {actor !== null && may(actor, 'freeze') && (
        <Link to="/plan/$planId/frys" params={{ planId: id }} className={styles['link']} data-no-print>
          {t('freeze:banner.toFreeze')}
        </Link>
      )}
    </Notice>
  )
}

interface ReturnedByBodyProps {
  readonly planId: PlanId
  readonly caseRevision: number
  readonly reopening: Reopening
}

/** Which body it was stands with the decision, which comes a moment later, or not at all without a network. */
function ReturnedByBody({ planId, caseRevision, reopening }: ReturnedByBodyProps) {
  const { t } = useLanguage()
  const { note, decisionId } = reopening
  const { data } = useQuery(caseQuery(planId, caseRevision))
  const body = data?.decisions.find(({ id }) => id === decisionId)?.body
  return (
    <p>
      {body === undefined
        ? t('freeze:banner.returned', { note })
        : t('freeze:banner.returnedByBody', { body, note })}
    </p>
  )
}
