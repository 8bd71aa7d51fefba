import { may } from '@samplan/domain'
import { useState } from 'react'
import type { ListedVersion, PlanCase } from '../../../api/case.ts'
import { useLanguage } from '../../../language/index.ts'
import { useActor, type PlanOutline } from '../../../sync/index.ts'
import { BoardLinks, BoardPackageLink, MemoForm } from '../../boardLink/index.ts'
import styles from '../Versions.module.css'

interface ForTheBoardProps {
  readonly plan: PlanOutline
  readonly planCase: PlanCase
  readonly version: ListedVersion
}

/** The board's papers and links; read anew each time it is opened. */
export function ForTheBoard({ plan, planCase, version }: ForTheBoardProps) {
  const { t } = useLanguage()
  const actor = useActor()
  const [isOpen, setOpen] = useState(false)
  const body = planCase.next?.versionId === version.id ? planCase.next.body : null
  const keepsCase = actor !== null && may(actor, 'keep-case')
  return (
    <details className={styles['folded']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('versions:board')}</summary>
      {isOpen && (
        <div className={styles['inside']}>
          <MemoForm facts={plan.facts} version={version} body={body} mayWrite={keepsCase} />
          {keepsCase ? (
            <BoardLinks planId={plan.id} version={version} />
          ) : (
            <BoardPackageLink versionId={version.id} />
          )}
        </div>
      )}
    </details>
  )
}
