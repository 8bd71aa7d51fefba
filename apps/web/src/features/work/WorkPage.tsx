import type { UserId } from '@samplan/domain'
import { errorText } from '../../api/errorText.ts'
import { PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { readLastPlace } from '../../preferences/index.ts'
import { useSession } from '../../session/index.ts'
import { EmptyState, Loading, Notice } from '../../ui/index.ts'
import { useUnreadNotices } from '../inbox/index.ts'
import { AwayNotice } from './AwayNotice.tsx'
import { ContinueCard } from './ContinueCard.tsx'
import { OwnSections } from './OwnSections.tsx'
import { placeToContinue } from './placeToContinue.ts'
import { PlanList } from './PlanList.tsx'
import { ToMend } from './ToMend.tsx'
import { useWork, type PlanWork } from './useWork.ts'
import { Waiting } from './Waiting.tsx'
import styles from './WorkPage.module.css'

/** "Mitt arbete": where one left off, then what is one's own, what waits, and what must be mended. */
export function WorkPage() {
  const language = useLanguage()
  const { t } = language
  const { me } = useSession()
  const { plans, drafting, isPending, error } = useWork(me.user.id)
  usePageTitle(t('common:page.work'))
  return (
    <div className={styles['page']}>
      <PageHeading>{t('common:page.work')}</PageHeading>
      <AwayNotice />
      {error && <Notice tone="block">{errorText(error, language)}</Notice>}
      {isPending ? <Loading /> : <Work drafting={drafting} userId={me.user.id} />}
      {plans && <PlanList plans={plans} mayImport={me.mayImport} />}
    </div>
  )
}

interface WorkProps {
  readonly drafting: readonly PlanWork[]
  readonly userId: UserId
}

function Work({ drafting, userId }: WorkProps) {
  const { t } = useLanguage()
  const unread = useUnreadNotices()
  const place = placeToContinue(drafting, readLastPlace(userId))
  const hasWork =
    unread.length > 0 ||
    drafting.some(({ work }) => work.own.length + work.returned.length + work.toReview.length > 0)
  return (
    <>
      {place && <ContinueCard place={place} />}
      {!hasWork && <EmptyState>{t('work:nothing')}</EmptyState>}
      <OwnSections drafting={drafting} />
      <Waiting drafting={drafting} unread={unread} />
      <ToMend drafting={drafting} />
    </>
  )
}
