import type { SectionId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { failureText, useDiscard, useHeldReview, type PendingCommand } from '../../../outbox/index.ts'
import { usePlanOutline, useThreads } from '../../../sync/index.ts'
import { Button, Dialog, DialogActions, EmptyState } from '../../../ui/index.ts'
import { sectionName } from '../../plan/index.ts'
import styles from './HeldDialog.module.css'
import { heldKind, heldText } from './heldWords.ts'

/** Everything that is held back, each to be taken out. */
export default function HeldDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage()
  const { commands } = useHeldReview()
  return (
    <Dialog title={t('review:held.title')} isOpen onClose={onClose}>
      {commands.length === 0 && <EmptyState>{t('review:held.none')}</EmptyState>}
      <ul className={styles['list']}>
        {commands.map((held) => (
          <HeldItem key={held.key} held={held} />
        ))}
      </ul>
      <DialogActions>
        <Button onPress={onClose}>{t('common:close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

function HeldItem({ held }: { readonly held: PendingCommand }) {
  const language = useLanguage()
  const { t } = language
  const discard = useDiscard()
  const where = useSectionName(useSectionOf(held))
  const kind = heldKind(held.command, language)
  const text = heldText(held.command)
  const title = where === null ? kind : t('review:held.in', { kind, section: where })
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <p className={styles['kind']}>{title}</p>
        {text !== null && <p className={styles['text']}>{text}</p>}
        {held.failure !== undefined && (
          <p className={styles['failure']}>
            {t('review:held.failed', { reason: failureText(held.failure, language) })}
          </p>
        )}
      </div>
      <Button
        variant="quiet"
        aria-label={t('review:held.remove', { what: title })}
        onPress={() => discard(held.key)}
      >
        {t('common:remove')}
      </Button>
    </li>
  )
}

function useSectionOf({ command }: PendingCommand): SectionId | null {
  const threads = useThreads()
  if ('sectionId' in command) return command.sectionId
  if (!('threadId' in command)) return null
  return threads.find(({ id }) => id === command.threadId)?.sectionId ?? null
}

function useSectionName(sectionId: SectionId | null): string | null {
  const language = useLanguage()
  const head = usePlanOutline()?.sections.find(({ id }) => id === sectionId)
  return head ? sectionName(head, language) : null
}
