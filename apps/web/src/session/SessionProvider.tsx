import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { signOut } from '../api/auth.ts'
import { onSessionExpired } from '../api/expiry.ts'
import type { Me } from '../api/schemas.ts'
import { SessionContext, type Session } from './sessionContext.ts'
import { SignInAgain } from './SignInAgain.tsx'

interface SessionProviderProps {
  readonly me: Me
  readonly children: ReactNode
}

/** Leaves through a page load: nothing of one person's work may stay in the memory of the next. */
async function leave(): Promise<void> {
  await signOut()
  location.assign('/logga-in')
}

export function SessionProvider({ me, children }: SessionProviderProps) {
  const queryClient = useQueryClient()
  const [isExpired, setExpired] = useState(false)
  const [renewals, setRenewals] = useState(0)

  useEffect(() => onSessionExpired(() => setExpired(true)), [])

  const session = useMemo<Session>(
    () => ({ me, expired: () => setExpired(true), renewals, signOut: leave }),
    [me, renewals],
  )

  const renewed = () => {
    setExpired(false)
    setRenewals((count) => count + 1)
    void queryClient.invalidateQueries()
  }

  return (
    <SessionContext value={session}>
      {children}
      <SignInAgain user={me.user} isOpen={isExpired} onRenewed={renewed} />
    </SessionContext>
  )
}
