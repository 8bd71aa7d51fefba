import { X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useLanguage } from '../language/index.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './ToastRegion.module.css'
import { currentToasts, dismissToast, lifetime, onToasts, type Toast } from './toasts.ts'

/** Puts a message away when its time is up; the time stands still while one points at it or has focus in it. */
function useLifetime(toast: Toast, held: boolean): void {
  useEffect(() => {
    const time = lifetime(toast)
    if (held || !Number.isFinite(time)) return
    const timer = setTimeout(() => dismissToast(toast.id), time)
    return () => clearTimeout(timer)
  }, [toast, held])
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const { t } = useLanguage()
  const [held, setHeld] = useState(false)
  useLifetime(toast, held)
  return (
    <li
      className={styles['toast']}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles['text']}>{toast.text}</span>
      {toast.undo && (
        <Button
          onPress={() => {
            toast.undo?.()
            dismissToast(toast.id)
          }}
        >
          {t('common:undo')}
        </Button>
      )}
      <IconButton icon={X} label={t('common:close')} onPress={() => dismissToast(toast.id)} />
    </li>
  )
}

/** Stands once in the app, and is there before the first message, so that readers announce what comes. */
export function ToastRegion() {
  const { t } = useLanguage()
  const toasts = useSyncExternalStore(onToasts, currentToasts)
  return (
    <section className={styles['region']} aria-label={t('common:messages')} aria-live="polite" data-no-print>
      <ul className={styles['list']}>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </ul>
    </section>
  )
}
