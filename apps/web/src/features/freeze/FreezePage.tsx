import { may, type CurrentVersion, type Plan, type VersionHead } from '@samplan/domain'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { caseQuery } from '../../api/case.ts'
import { InTopBar, PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { useActor, usePlan } from '../../sync/index.ts'
import { Loading } from '../../ui/index.ts'
import { PlanState, useNameOf } from '../planState/index.ts'
import styles from './Freeze.module.css'
import { freezersOf } from './model/menders.ts'
import { suggestedLabel } from './model/suggestedLabel.ts'
import { Announce } from './now/Announce.tsx'
import { FreezeForm } from './now/FreezeForm.tsx'
import { WritingNow } from './now/WritingNow.tsx'
import { Obstacles } from './obstacles/Obstacles.tsx'
import { Receipt } from './Receipt.tsx'
import { OpenThreads } from './threads/OpenThreads.tsx'
import { ToReview } from './toReview/ToReview.tsx'
import { useFreezeReview } from './useFreezeReview.ts'

/** Frys version: what stands in the way, what should be looked at, and the freeze. */
export function FreezePage() {
  const { t } = useLanguage()
  const plan = usePlan()
  usePageTitle(plan ? `${t('freeze:title')}, ${plan.facts.title}` : t('freeze:title'))
  if (!plan) return <Loading />
  return (
    <div className={styles['page']}>
      <InTopBar slot="page">{plan.facts.title}</InTopBar>
      <PlanState plan={plan} />
      <OpenFreeze plan={plan} />
    </div>
  )
}

/** The freeze's answer may come before the plan says so itself. */
function OpenFreeze({ plan }: { readonly plan: Plan }) {
  const [made, setMade] = useState<VersionHead | null>(null)
  const nameOf = useNameOf()
  const frozen: CurrentVersion | null = plan.state === 'drafting' ? made : (plan.currentVersion ?? made)
  return frozen === null || isReopened(plan, made) ? (
    <Drafting plan={plan} onFrozen={setMade} />
  ) : (
    <Receipt plan={plan} version={frozen} nameOf={nameOf} />
  )
}

const isReopened = ({ state, reopening }: Plan, made: VersionHead | null): boolean =>
  state === 'drafting' && made !== null && reopening?.versionId === made.id

interface DraftingProps {
  readonly plan: Plan
  readonly onFrozen: (head: VersionHead) => void
}

function Drafting({ plan, onFrozen }: DraftingProps) {
  const { t } = useLanguage()
  const actor = useActor()
  const nameOf = useNameOf()
  const { review, isFromServer, openThreads, closing, showServers } = useFreezeReview(plan)
  const { data } = useQuery(caseQuery(plan.id, plan.caseRevision))
  const [wasAsked, setAsked] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const mayFreezeIt = actor !== null && may(actor, 'freeze')
  const mayAnnounce = mayFreezeIt || (actor !== null && may(actor, 'keep-case'))
  const explain = () => {
    flushSync(() => setAsked(true))
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start' })
  }
  return (
    <>
      <PageHeading>{t(mayFreezeIt ? 'freeze:title' : 'freeze:mayI')}</PageHeading>
      {!mayFreezeIt && <WhoMay plan={plan} />}
      <Obstacles
        plan={plan}
        review={review}
        isFromServer={isFromServer}
        nameOf={nameOf}
        wasAsked={wasAsked}
        headingRef={heading}
      />
      <OpenThreads plan={plan} threads={openThreads} closing={closing} nameOf={nameOf} />
      <ToReview plan={plan} review={review} nameOf={nameOf} />
      <section className={styles['part']} aria-labelledby="freeze-now">
        <h2 id="freeze-now">{t('freeze:now.title')}</h2>
        <WritingNow plan={plan} />
        {mayAnnounce && <Announce plan={plan} />}
        {mayFreezeIt && (
          <FreezeForm
            plan={plan}
            review={review}
            suggestion={data ? suggestedLabel(plan, data.versions, t) : null}
            onObstructed={explain}
            onRefused={(found) => {
              showServers(found)
              explain()
            }}
            onFrozen={onFrozen}
          />
        )}
      </section>
    </>
  )
}

function WhoMay({ plan }: { readonly plan: Plan }) {
  const { t } = useLanguage()
  const nameOf = useNameOf()
  const names = freezersOf(plan).map(nameOf)
  return (
    <p className={styles['muted']}>
      {names.length === 0 ? t('freeze:whoMayNobody') : t('freeze:whoMay', { names })}
    </p>
  )
}
