import { may, type CurrentVersion, type UserId } from '@samplan/domain'
import { formatDate, formatTime } from '@samplan/i18n'
import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { PageHeading } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { useActor, type PlanOutline } from '../../sync/index.ts'
import { Icon } from '../../ui/index.ts'
import { BoardPackageLink, CreateBoardLink, MemoMissing } from '../boardLink/index.ts'
import { CopyToDiary } from '../versions/index.ts'
import styles from './Freeze.module.css'

/** As much of a hash as one compares by eye; the whole one stands under "Om versionen". */
const SHORT = 12

interface ReceiptProps {
  readonly plan: PlanOutline
  readonly version: CurrentVersion
  readonly nameOf: (userId: UserId) => string
}

/** A plan that is frozen: what was frozen, and what one does next with it. */
export function Receipt({ plan, version, nameOf }: ReceiptProps) {
  const { t, locale } = useLanguage()
  const actor = useActor()
  const keepsCase = actor !== null && may(actor, 'keep-case')
  const at = new Date(version.at)
  const frozen = {
    day: formatDate(locale, at),
    time: formatTime(locale, at),
    name: nameOf(version.by),
  }
  return (
    <>
      <PageHeading>{t('freeze:receipt.title', { label: version.label })}</PageHeading>
      <div className={styles['receipt']}>
        <p>{t('freeze:receipt.text', frozen)}</p>
        <p className={styles['muted']}>
          {t('freeze:receipt.hash', { hash: `${version.sha256.slice(0, SHORT)}…` })}
        </p>
        {plan.state === 'adopted' && <p>{t('freeze:receipt.adopted')}</p>}
        <h2>{t('freeze:receipt.next')}</h2>
        <div className={styles['row']}>
          <BoardPackageLink versionId={version.id} />
          {keepsCase && <CreateBoardLink planId={plan.id} version={version} />}
          <CopyToDiary facts={plan.facts} version={version} name={frozen.name} />
        </div>
        {keepsCase && plan.state === 'frozen' && <MemoMissing versionId={version.id} />}
        <Link to="/plan/$planId/versioner" params={{ planId: plan.id }} className={styles['go']}>
          {t('freeze:receipt.versions')}
          <Icon of={ArrowRight} />
        </Link>
      </div>
    </>
  )
}
