import { formatDate, formatIsoDate } from '@samplan/i18n'
import { may, type Decision, type Plan } from '@samplan/domain'
import { Gavel, Paperclip } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { caseFilePath, type ListedVersion, type PlanCase } from '../../../api/case.ts'
import { useLanguage } from '../../../language/index.ts'
import { useActor, type PlanOutline } from '../../../sync/index.ts'
import { Button, Icon } from '../../../ui/index.ts'
import { asHeading } from '../model/bodyWords.ts'
import type { RecordedOnce } from '../model/timeline.ts'
import styles from '../Versions.module.css'
import { DecisionDialog } from './DecisionDialog.tsx'
import { DecisionHistory } from './DecisionHistory.tsx'

interface DecisionItemProps {
  readonly plan: PlanOutline
  readonly planCase: PlanCase
  readonly decision: RecordedOnce
  readonly version: ListedVersion | null
  /** It has just been recorded here: it takes the focus from the button, which may be gone. */
  readonly isNew: boolean
  readonly onRecorded: (id: Decision['id']) => void
}

/** What a body decided on a version, as it holds now. */
export function DecisionItem(props: DecisionItemProps) {
  const { plan, decision, version, isNew } = props
  const { t, locale } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNew) heading.current?.focus()
  }, [isNew])
  const { standing, earlier, firstAt } = decision
  const { body, paragraph, date, diaryNumber, minutesVerifiedOn, excerptId, outcome } = standing
  const recorder = earlier[0] ?? standing
  return (
    <article className={styles['item']} aria-labelledby={`decision-${standing.id}`} data-outcome={outcome}>
      <header className={styles['head']}>
        <h2 id={`decision-${standing.id}`} ref={heading} tabIndex={-1}>
          <Icon of={Gavel} />{' '}
          {t('versions:decision.title', {
            body: asHeading(body),
            paragraph,
            outcome: t(`versions:decision.${outcome}`),
          })}
        </h2>
      </header>
      <p className={styles['muted']}>
        {version !== null && <>{t('versions:version.decided', { label: version.label })} · </>}
        {t('versions:decision.date', { day: formatIsoDate(locale, date) })}
        {diaryNumber !== null && <> · {t('versions:decision.number', { number: diaryNumber })}</>}
      </p>
      <blockquote className={styles['note']}>{standing.text}</blockquote>
      <p>
        {minutesVerifiedOn === null
          ? t('versions:decision.notVerified')
          : t('versions:decision.verified', { day: formatIsoDate(locale, minutesVerifiedOn) })}
      </p>
      {excerptId !== null && (
        <a href={caseFilePath(plan.id, excerptId)} download className={styles['file']}>
          <Icon of={Paperclip} />
          {t('versions:decision.excerpt')}
        </a>
      )}
      <p className={styles['small']}>
        {t('versions:decision.recorded', {
          day: formatDate(locale, new Date(firstAt)),
          name: recorder.byName,
        })}
      </p>
      <DecisionHistory decision={decision} />
      {version !== null && <Correct {...props} version={version} />}
    </article>
  )
}

type CorrectProps = DecisionItemProps & { readonly version: ListedVersion; readonly plan: PlanOutline }

/** "Justerat i dag" is a correction like any other: nothing that was recorded is ever written over. */
function Correct({ plan, planCase, decision, version, onRecorded }: CorrectProps) {
  const { t } = useLanguage()
  const actor = useActor()
  const [why, setWhy] = useState<'correct' | 'verify' | null>(null)
  if (actor === null || !may(actor, 'keep-case')) return null
  const { standing } = decision
  return (
    <div className={styles['row']}>
      {standing.minutesVerifiedOn === null && (
        <Button onPress={() => setWhy('verify')}>{t('versions:decision.verify')}</Button>
      )}
      <Button variant="quiet" onPress={() => setWhy('correct')}>
        {t('versions:decision.correct')}
      </Button>
      {why !== null && (
        <DecisionDialog
          plan={plan}
          version={version}
          bodies={[{ value: standing.body, label: asHeading(standing.body) }]}
          next={null}
          corrects={{
            decision: standing,
            isVerification: why === 'verify',
            mayChangeOutcome: mayChangeOutcome(plan, planCase, standing),
          }}
          onRecorded={onRecorded}
          onClose={() => setWhy(null)}
        />
      )}
    </div>
  )
}

/** Only "antogs" on what the plan still is: from everything else it has gone on. */
const mayChangeOutcome = (
  { state }: Pick<Plan, 'state'>,
  { versions }: PlanCase,
  { versionId, outcome }: RecordedOnce['standing'],
): boolean => state !== 'drafting' && outcome === 'adopted' && versions.at(-1)?.id === versionId
