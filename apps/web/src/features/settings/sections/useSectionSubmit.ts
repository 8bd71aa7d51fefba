import { useState } from 'react'
import { errorText } from '../../../api/errorText.ts'
import { useLanguage } from '../../../language/index.ts'
import { useSettings } from '../settingsContext.ts'
import type { DraftCommand, DraftField } from './sectionDraft.ts'

interface FieldError {
  readonly field: DraftField
  readonly text: string
}

interface SectionSubmit {
  /** True when every command was taken. */
  readonly run: (commands: readonly DraftCommand[]) => Promise<boolean>
  readonly pending: boolean
  readonly error: FieldError | null
}

/** Gives the commands one after the other and stops at the first refusal, which is shown at its field. */
export function useSectionSubmit(): SectionSubmit {
  const language = useLanguage()
  const { give } = useSettings()
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<FieldError | null>(null)

  const giveOne = async ({ field, command }: DraftCommand): Promise<boolean> => {
    try {
      await give(command)
      return true
    } catch (failure) {
      setError({ field, text: errorText(failure, language) })
      return false
    }
  }

  const run = async (commands: readonly DraftCommand[]): Promise<boolean> => {
    setPending(true)
    setError(null)
    let isTaken = true
    for (const command of commands) {
      // One after the other: they change the same section.
      // oxlint-disable-next-line no-await-in-loop
      if (isTaken) isTaken = await giveOne(command)
    }
    setPending(false)
    return isTaken
  }
  return { run, pending, error }
}
