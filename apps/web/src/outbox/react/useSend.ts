import { isHoldable, type Command } from '@samplan/domain'
import { useCallback } from 'react'
import { useLanguage } from '../../language/index.ts'
import type { CommandOutcome } from '../../sync/types.ts'
import { showToast } from '../../ui/index.ts'
import { failureText } from '../failureText.ts'
import { useOpenOutbox } from './outboxContext.ts'

/**
 * Gives a command that is kept on this machine until the server has answered. The promise resolves with the answer, which
 * without a network may take hours: what has been given shows in `usePending` at once. A refusal is shown as a toast. Who
 * holds the review back gives it to the server to hold.
 */
export function useSend(): (command: Command) => Promise<CommandOutcome> {
  const { outbox, held } = useOpenOutbox()
  const { isHolding } = held
  const language = useLanguage()
  return useCallback(
    async (command) => {
      const outcome = await outbox.add(command, isHolding && isHoldable(command) ? 'held' : 'plan')
      if (outcome.status === 'refused') {
        showToast({ tone: 'block', text: failureText(outcome.code, language) })
      }
      return outcome
    },
    [outbox, isHolding, language],
  )
}
