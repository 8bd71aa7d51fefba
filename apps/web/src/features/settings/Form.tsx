import type { FormEvent, ReactNode } from 'react'
import type { Submit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, DialogActions, Notice } from '../../ui/index.ts'
import styles from './Form.module.css'

interface FormProps {
  readonly submit: Submit<[]>
  readonly children: ReactNode
  /** The word on the button; "Spara" unless it is something else. */
  readonly action?: string
  readonly disabled?: boolean
  readonly onDone?: () => void
  readonly onCancel?: () => void
}

/** Fields, the server's answer beside them, and the button. */
export function Form({ submit, children, action, disabled = false, onDone, onCancel }: FormProps) {
  const { t } = useLanguage()
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (await submit.run()) onDone?.()
  }
  return (
    <form className={styles['form']} onSubmit={(event) => void onSubmit(event)}>
      {children}
      {submit.error && (
        <Notice tone="block" announced>
          {submit.error}
        </Notice>
      )}
      <DialogActions>
        <Button type="submit" variant="primary" isPending={submit.pending} isDisabled={disabled}>
          {action ?? t('common:save')}
        </Button>
        {onCancel && <Button onPress={onCancel}>{t('common:cancel')}</Button>}
      </DialogActions>
    </form>
  )
}
