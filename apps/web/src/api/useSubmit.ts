/** One thing a form or a button asks of the server: pending while it is on its way, the refusal in words after it. */
import { useState } from 'react'
import { useLanguage } from '../language/index.ts'
import { isSignedOut } from './apiError.ts'
import { errorText } from './errorText.ts'

export interface Submit<Arguments extends readonly unknown[]> {
  /** True when it was done. */
  readonly run: (...values: Arguments) => Promise<boolean>
  readonly pending: boolean
  readonly error: string | null
}

export function useSubmit<Arguments extends readonly unknown[]>(
  action: (...values: Arguments) => Promise<unknown>,
): Submit<Arguments> {
  const language = useLanguage()
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<string | null>(null)

  const run = async (...values: Arguments): Promise<boolean> => {
    setPending(true)
    setError(null)
    try {
      await action(...values)
      return true
    } catch (failure) {
      // The sign-in dialog is open then, and says so; what stands in the form can be sent again after it.
      if (!isSignedOut(failure)) setError(errorText(failure, language))
      return false
    } finally {
      setPending(false)
    }
  }
  return { run, pending, error }
}
