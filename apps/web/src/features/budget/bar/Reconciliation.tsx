import { authorise, type BlockId, type Command, type SectionId } from '@samplan/domain'
import { formatShortDate } from '@samplan/i18n'
import { ArrowRight, Stamp } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useActor, useCommand, usePeople, usePlanOutline } from '../../../sync/index.ts'
import { Button, MenuButton, showToast } from '../../../ui/index.ts'
import { countSince, type SinceReconciled } from '../model/sinceReconciled.ts'
import type { Position } from '../model/selection.ts'
import styles from './BalanceBar.module.css'

interface ReconciliationProps {
  readonly sectionId: SectionId
  readonly blockId: BlockId
  readonly since: SinceReconciled | null
  /** Goes to the next cell that differs; null where there is no grid to go in. */
  readonly onNext: ((places: readonly Position[]) => void) | null
}

/** "Avstämd 14 okt av Mikael Öberg", what has changed since, and the way to each of it. */
export function Reconciliation({ sectionId, blockId, since, onNext }: ReconciliationProps) {
  const { t, locale } = useLanguage()
  const people = usePeople()
  const rights = useReconciling(sectionId, blockId)
  if (!since) {
    return rights.may ? (
      <span title={t('budget:reconcile.hint')}>
        <Button variant="quiet" icon={Stamp} isDisabled={rights.isBusy} onPress={rights.reconcile}>
          {t('budget:reconcile')}
        </Button>
      </span>
    ) : null
  }
  const { stamp } = since
  const name = people.get(stamp.by)?.name ?? t('budget:someone')
  return (
    <span className={styles['reconciled']}>
      <span>{t('budget:reconciled', { when: formatShortDate(locale, new Date(stamp.at)), name })}</span>
      <Since since={since} onNext={onNext} />
      {rights.may && (
        <MenuButton
          label={t('budget:reconciled.actions')}
          groups={[
            {
              entries: [
                { id: 'again', label: t('budget:reconciled.again'), icon: Stamp, onSelect: rights.reconcile },
                { id: 'lift', label: t('budget:reconciled.lift'), onSelect: rights.lift },
              ],
            },
          ]}
        />
      )}
    </span>
  )
}

function Since({ since, onNext }: Pick<ReconciliationProps, 'onNext'> & { readonly since: SinceReconciled }) {
  const { t } = useLanguage()
  const { added, removed, places } = since
  const count = countSince(since)
  if (count === 0) return <span>{t('budget:since.none')}</span>
  const lines = [
    added.size > 0 && t('budget:since.added', { count: added.size }),
    removed > 0 && t('budget:since.removed', { count: removed }),
  ].filter(Boolean)
  const words = t('budget:since', { count }) + (lines.length > 0 ? ` (${lines.join(', ')})` : '')
  if (places.length === 0 || !onNext) return <span className={styles['since']}>{words}</span>
  return (
    <Button
      variant="quiet"
      icon={ArrowRight}
      aria-description={t('budget:since.next')}
      onPress={() => onNext(places)}
    >
      {words}
    </Button>
  )
}

/** The two commands. The server writes the stamp, so that nobody stamps in another's name. */
function useReconciling(sectionId: SectionId, blockId: BlockId) {
  const { t } = useLanguage()
  const actor = useActor()
  const outline = usePlanOutline()
  const command = useCommand()
  const [isBusy, setBusy] = useState(false)
  const stamp: Command = { type: 'reconcile-budget', sectionId, blockId }
  const lifting: Command = { type: 'lift-reconciliation', sectionId, blockId }
  const give = async (given: Command, text: string, undo?: () => void) => {
    setBusy(true)
    const { status } = await command(given)
    setBusy(false)
    if (status === 'done') showToast({ text, ...(undo && { undo }) })
  }
  const lift = () => void give(lifting, t('budget:reconciled.lifted'))
  return {
    may: actor !== null && outline?.state === 'drafting' && authorise(actor, stamp, outline).ok,
    isBusy,
    reconcile: () => void give(stamp, t('budget:reconciled.now'), lift),
    lift,
  }
}
