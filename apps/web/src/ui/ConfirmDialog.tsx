import type { ReactNode } from 'react'
import { useLanguage } from '../language/index.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { DialogActions } from './DialogActions.tsx'
import { Notice } from './Notice.tsx'

interface ConfirmDialogProps {
  readonly title: string
  /** What it does, and what becomes of it. */
  readonly children: ReactNode
  /** The button's word: what is done. */
  readonly action: string
  readonly isPending: boolean
  /** Red, unless it can be undone. */
  readonly variant?: 'danger' | 'primary'
  /** Why it was not done. */
  readonly error: string | null
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before something is done that takes something away or puts much in its place. */
export function ConfirmDialog({
  title,
  children,
  action,
  variant = 'danger',
  isPending,
  error,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const { t } = useLanguage()
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <p>{children}</p>
      {error !== null && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <DialogActions>
        <Button variant={variant} isPending={isPending} onPress={onConfirm}>
          {action}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}
