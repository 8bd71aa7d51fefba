import { lazy, Suspense, useEffect, useEffectEvent } from 'react'
import { useHistory } from '../state/historyContext.ts'

const WhoWroteDialog = lazy(() => import('./WhoWroteDialog.tsx'))

/** The page's key for it, Ctrl+Alt+H, and the answer. */
export function WhoWrote() {
  const history = useHistory()
  // By the key's place: with Ctrl+Alt a keyboard may write another letter.
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey || !event.altKey || event.shiftKey || event.code !== 'KeyH') return
    event.preventDefault()
    history?.askWhoWrote()
  })
  useEffect(() => {
    const mounted = new AbortController()
    document.addEventListener('keydown', (event) => onKey(event), { signal: mounted.signal })
    return () => mounted.abort()
  }, [])
  if (!history || history.asked === null) return null
  return (
    <Suspense fallback={null}>
      <WhoWroteDialog passage={history.asked} onClose={history.closeAnswer} />
    </Suspense>
  )
}
