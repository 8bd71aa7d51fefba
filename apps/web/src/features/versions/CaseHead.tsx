import { adoptingDecision, may } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlanCase } from '../../api/case.ts'
import { useLanguage } from '../../language/index.ts'
import { useActor, type PlanOutline } from '../../sync/index.ts'
import { Button, Notice } from '../../ui/index.ts'
import { inOrder } from './model/bodyWords.ts'
import { CopyReference } from './copy/CopyReference.tsx'
import { CopyToDiary } from './copy/CopyToDiary.tsx'
import { ReturnDialog } from './ReturnDialog.tsx'
import styles from './Versions.module.css'

interface CaseHeadProps {
  readonly plan: PlanOutline
  /** Null while it is on its way. */
  readonly planCase: PlanCase | null
}

/** The case as the registry has it, from its first day; whose turn it is; and, of an adopted plan, how it is cited. */
export function CaseHead({ plan, planCase }: CaseHeadProps) {
  const { t } = useLanguage()
  const { facts, currentVersion } = plan
  const latest = planCase?.versions.at(-1) ?? null
  const decision = planCase && adoptingDecision({ ...planCase, decidingBodies: facts.decidingBodies })
  return (
    <section className={styles['case']} aria-labelledby="case">
      <h2 id="case">{t('versions:case.title')}</h2>
      <Facts plan={plan} />
      {planCase?.next && plan.state === 'frozen' && (
        <Notice>{t('versions:next.decides', { body: planCase.next.body })}</Notice>
      )}
      {plan.state === 'adopted' && <Notice tone="ok">{t('versions:next.none')}</Notice>}
      <div className={styles['row']}>
        <CopyToDiary facts={facts} version={currentVersion} name={latest?.byName ?? ''} />
        {decision && (
          <CopyReference
            cited={{
              title: facts.title,
              organisation: facts.organisation.name,
              diaryNumber: facts.diaryNumber,
              decision,
              section: null,
            }}
          />
        )}
        <Return plan={plan} planCase={planCase} />
      </div>
    </section>
  )
}

function Facts({ plan: { id, facts } }: { readonly plan: PlanOutline }) {
  const { t } = useLanguage()
  const actor = useActor()
  const missing = <span className={styles['muted']}>{t('versions:case.missing')}</span>
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{t('versions:case.diaryNumber')}</dt>
        <dd>{facts.diaryNumber ?? missing}</dd>
        <dt>{t('versions:case.caseTitle')}</dt>
        <dd>{facts.caseTitle ?? missing}</dd>
        <dt>{t('versions:case.bodies')}</dt>
        <dd>{facts.decidingBodies.length === 0 ? missing : inOrder(facts.decidingBodies)}</dd>
      </dl>
      {actor !== null && may(actor, 'keep-case') && (
        <Link to="/plan/$planId/installningar" params={{ planId: id }} className={styles['small']}>
          {t('versions:case.settings')}
        </Link>
      )}
    </>
  )
}

/** The director's way back, while no body has decided on what is frozen. */
function Return({ plan, planCase }: CaseHeadProps) {
  const { t } = useLanguage()
  const actor = useActor()
  const [isAsking, setAsking] = useState(false)
  const version = planCase?.versions.at(-1)
  const isDecided = planCase?.decisions.some(({ versionId }) => versionId === version?.id)
  const mayReturn = plan.state === 'frozen' && actor !== null && may(actor, 'freeze')
  if (!mayReturn || version === undefined || isDecided) return null
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('versions:return.do')}</Button>
      {isAsking && <ReturnDialog planId={plan.id} label={version.label} onClose={() => setAsking(false)} />}
    </>
  )
}
