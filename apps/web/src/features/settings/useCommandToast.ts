import type { Command } from '@samplan/domain'
import { errorText } from '../../api/errorText.ts'
import { useLanguage } from '../../language/index.ts'
import { showToast } from '../../ui/index.ts'
import { useSettings } from './settingsContext.ts'

interface Done {
  readonly text: string
  /** The command that takes it back. */
  readonly undo: Command
}

/** Gives a command that has no form: a refusal, and the way back, are shown at the foot of the page. */
export function useCommandToast(): (command: Command, done?: Done) => Promise<void> {
  const { give } = useSettings()
  const language = useLanguage()
  const attempt = async (command: Command, done?: Done): Promise<void> => {
    try {
      await give(command)
      if (done) showToast({ text: done.text, undo: () => void attempt(done.undo) })
    } catch (error) {
      showToast({ tone: 'block', text: errorText(error, language) })
    }
  }
  return attempt
}
