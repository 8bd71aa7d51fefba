import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { signOut } from '../api/auth.ts'
import { errorText } from '../api/errorText.ts'
import { onSessionExpired } from '../api/expiry.ts'
import type { Me } from '../api/schemas.ts'
import { useLanguage, type Language } from '../language/index.ts'
import { showToast } from '../ui/index.ts'
import { SessionContext, type Session } from './sessionContext.ts'
import { SignInAgain } from './SignInAgain.tsx'

interface SessionProviderProps {
  readonly me: Me
  readonly children: ReactNode
}

/** Leaves through a page load: nothing of one person's work may stay in the memory of the next. */
async function leave(language: Language): Promise<void> {
  try {
    await signOut()
    location.assign('/logga-in')
  } catch (error) {
    // The session lives on the server, and only the server can end it.
    showToast({ tone: 'block', text: errorText(error, language) })
  }
}

export function SessionProvider({ me, children }: SessionProviderProps) {
  const queryClient = useQueryClient()
  const language = useLanguage()
  const [isExpired, setExpired] = useState(false)
  const [renewals, setRenewals] = useState(0)

  useEffect(() => onSessionExpired(() => setExpired(true)), [])

  const session = useMemo<Session>(
    () => ({ me, expired: () => setExpired(true), renewals, signOut: () => leave(language) }),
    [me, renewals, language],
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
