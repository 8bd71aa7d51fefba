import { useEffect } from 'react'
import { livesInTabOnly, useAskSaveState } from '../../sync/index.ts'

/** Where this machine keeps nothing, closing the tab would lose what is unsent; the browser then asks first. */
export function useLeaveWarning(): void {
  const askState = useAskSaveState()
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (livesInTabOnly(askState())) event.preventDefault()
    }
    addEventListener('beforeunload', onLeave)
    return () => removeEventListener('beforeunload', onLeave)
  }, [askState])
}
