import { bodiesThatAdopted, may, standingDecisions, type Decision } from '@samplan/domain'
import { formatDate, formatTime } from '@samplan/i18n'
import { Gavel, Snowflake } from 'lucide-react'
import { useState } from 'react'
import type { ListedVersion, PlanCase } from '../../../api/case.ts'
import { useLanguage } from '../../../language/index.ts'
import { useActor, type PlanOutline } from '../../../sync/index.ts'
import { Button, Icon } from '../../../ui/index.ts'
import { DecisionDialog } from '../decision/DecisionDialog.tsx'
import { asHeading } from '../model/bodyWords.ts'
import styles from '../Versions.module.css'
import { AboutVersion } from './AboutVersion.tsx'
import { Evidence } from './Evidence.tsx'
import { ForTheBoard } from './ForTheBoard.tsx'
import { VersionFiles } from './VersionFiles.tsx'
import { VersionWays } from './VersionWays.tsx'

interface VersionItemProps {
  readonly plan: PlanOutline
  readonly planCase: PlanCase
  readonly version: ListedVersion
  readonly isLatest: boolean
  readonly onRecorded: (id: Decision['id']) => void
}

/** A frozen version: who, when, why; its files; and what can be done with it. */
export function VersionItem({ plan, planCase, version, isLatest, onRecorded }: VersionItemProps) {
  const { t, locale } = useLanguage()
  const at = new Date(version.at)
  // By the plan itself: the list of the case comes a moment later, and what is recorded meanwhile must not go to the version before.
  const isCurrent = plan.state !== 'drafting' && plan.currentVersion?.id === version.id
  return (
    <article className={styles['item']} aria-labelledby={`version-${version.id}`}>
      <header className={styles['head']}>
        <h2 id={`version-${version.id}`}>
          <Icon of={Snowflake} /> {version.label}
        </h2>
        {isCurrent && (
          <span className={styles['tag']}>
            {t(plan.state === 'adopted' ? 'versions:version.adopted' : 'versions:version.current')}
          </span>
        )}
      </header>
      <p className={styles['muted']}>
        {t('versions:version.frozen', {
          day: formatDate(locale, at),
          time: formatTime(locale, at),
          name: version.byName,
        })}
        <WordingOf version={version} planCase={planCase} />
      </p>
      {version.note !== null && <p className={styles['note']}>{version.note}</p>}
      <VersionFiles version={version} />
      <VersionWays plan={plan} planCase={planCase} version={version} isLatest={isLatest} />
      <AboutVersion version={version} versions={planCase.versions} />
      <Evidence version={version} />
      <ForTheBoard plan={plan} planCase={planCase} version={version} />
      {isCurrent && <Record plan={plan} planCase={planCase} version={version} onRecorded={onRecorded} />}
    </article>
  )
}

/** Of a decided wording: after which decision. */
function WordingOf({ version, planCase }: Pick<VersionItemProps, 'version' | 'planCase'>) {
  const { t } = useLanguage()
  const decision = version.wordingOf && standingOf(planCase, version.wordingOf.decisionId)
  if (!decision) return null
  const { body, paragraph } = decision
  return <> · {t('versions:version.wordingOf', { body, paragraph })}</>
}

/** As it reads after its corrections. */
function standingOf({ decisions }: PlanCase, id: Decision['id']): Decision | undefined {
  const chain = new Set<string>([id])
  for (const { id: next, corrects } of decisions)
    if (corrects !== null && chain.has(corrects)) chain.add(next)
  return standingDecisions(decisions).find((standing) => chain.has(standing.id))
}

function Record({ plan, planCase, version, onRecorded }: Omit<VersionItemProps, 'isLatest'>) {
  const { t } = useLanguage()
  const actor = useActor()
  const [isRecording, setRecording] = useState(false)
  // What was adopted with changes is decided on by the same word as its wording.
  const adopted = bodiesThatAdopted({ ...planCase, decidingBodies: plan.facts.decidingBodies }, version.id)
  const undecided = plan.facts.decidingBodies.filter((body) => !adopted.has(body))
  if (actor === null || !may(actor, 'keep-case')) return null
  if (plan.facts.decidingBodies.length === 0) {
    return <p className={styles['muted']}>{t('versions:record.noBodies')}</p>
  }
  if (undecided.length === 0) return null
  return (
    <div>
      <Button
        variant={plan.state === 'frozen' ? 'primary' : 'plain'}
        icon={Gavel}
        onPress={() => setRecording(true)}
      >
        {t('versions:record.do')}
      </Button>
      {isRecording && (
        <DecisionDialog
          plan={plan}
          version={version}
          bodies={undecided.map((body) => ({ value: body, label: asHeading(body) }))}
          next={planCase.next?.body ?? null}
          corrects={null}
          onRecorded={onRecorded}
          onClose={() => setRecording(false)}
        />
      )}
    </div>
  )
}
