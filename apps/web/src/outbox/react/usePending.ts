import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { errorText } from '../../api/errorText.ts'
import { heldQuery, removeHeld } from '../../api/held.ts'
import { useLanguage } from '../../language/index.ts'
import { useWatched } from '../../sync/react/useWatched.ts'
import { showToast } from '../../ui/index.ts'
import { dependentsOf } from '../dependents.ts'
import type { PendingCommand } from '../keptCommand.ts'
import { useOpenOutbox } from './outboxContext.ts'

/** What has been asked for and is not part of the plan yet, in the order of asking. */
export const usePending = (): readonly PendingCommand[] => useWatched(useOpenOutbox().pending)

/** Asks for it at this moment. */
export const useAskPending = (): (() => readonly PendingCommand[]) => useOpenOutbox().pending.get

/** Sends a refused command once more. */
export function useRetry(): (key: string) => void {
  const { outbox } = useOpenOutbox()
  return useCallback((key) => void outbox.retry(key), [outbox])
}

/** Gives a pending command up, held back or not; with the start of a thread, what was said in it. */
export function useDiscard(): (key: string) => void {
  const { outbox, pending } = useOpenOutbox()
  const release = useRelease()
  return useCallback(
    (key) => {
      const all = pending.get()
      const keys = dependentsOf(all, key)
      const held = all.filter((each) => keys.has(each.key) && each.state === 'held')
      if (held.length > 0) void release(held.map((each) => each.key))
      for (const each of keys) void outbox.discard(each)
    },
    [outbox, pending, release],
  )
}

/** Takes commands out of what the server holds back. Without it they stay there, and the person is told. */
function useRelease(): (keys: readonly string[]) => Promise<void> {
  const { planId } = useOpenOutbox()
  const client = useQueryClient()
  const language = useLanguage()
  return useCallback(
    async (keys) => {
      try {
        await Promise.all(keys.map((key) => removeHeld(planId, key)))
      } catch (error) {
        showToast({ tone: 'block', text: errorText(error, language) })
      }
      await client.invalidateQueries({ queryKey: heldQuery(planId).queryKey })
    },
    [planId, client, language],
  )
}
