import { X } from 'lucide-react'
import { useEffect, useRef, useSyncExternalStore, type RefObject } from 'react'
import { useLanguage } from '../language/index.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './ToastRegion.module.css'
import { currentToasts, dismissToast, lifetime, onToasts, type Toast } from './toasts.ts'

/** How much longer a message stands that is being read or used when its time is up. Milliseconds. */
const GRACE = 2_000

/** Puts a message away when its time is up, unless one points at it or has the focus in it. */
function useLifetime(toast: Toast, card: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const time = lifetime(toast)
    if (!Number.isFinite(time)) return undefined
    const end = () => {
      if (card.current?.matches(':hover, :focus-within')) timer = setTimeout(end, GRACE)
      else dismissToast(toast.id)
    }
    let timer = setTimeout(end, time)
    return () => clearTimeout(timer)
  }, [toast, card])
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const { t } = useLanguage()
  const card = useRef<HTMLLIElement>(null)
  useLifetime(toast, card)
  return (
    <li ref={card} className={styles['toast']} data-tone={toast.tone}>
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
