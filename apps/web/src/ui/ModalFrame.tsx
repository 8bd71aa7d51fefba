import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useLanguage } from '../language/index.ts'
import { AriaLocale } from './AriaLocale.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './ModalFrame.module.css'

interface ModalFrameProps {
  readonly title: string
  readonly onClose: () => void
  readonly mustAnswer?: boolean
  readonly isWide?: boolean
  readonly place: 'centre' | 'start' | 'end'
  readonly children: ReactNode
}

/** What dialogs and drawers share: veil, title, the way out, and focus that comes back. */
export default function ModalFrame({
  title,
  onClose,
  mustAnswer = false,
  isWide,
  place,
  children,
}: ModalFrameProps) {
  const { t } = useLanguage()
  return (
    <AriaLocale>
      <ModalOverlay
        className={styles['veil'] ?? ''}
        data-place={place}
        isOpen
        isDismissable={!mustAnswer}
        isKeyboardDismissDisabled={mustAnswer}
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
      >
        <Modal className={styles['frame'] ?? ''} data-place={place} data-wide={isWide || undefined}>
          <AriaDialog className={styles['dialog'] ?? ''} role={mustAnswer ? 'alertdialog' : 'dialog'}>
            <header className={styles['head']}>
              <Heading slot="title" level={2} className={styles['title'] ?? ''}>
                {title}
              </Heading>
              {!mustAnswer && <IconButton icon={X} label={t('common:close')} onPress={onClose} />}
            </header>
            <div className={styles['body']}>{children}</div>
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  )
}
