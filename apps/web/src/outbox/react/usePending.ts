import { useCallback } from 'react'
import { useWatched } from '../../sync/react/useWatched.ts'
import type { PendingCommand } from '../keptCommand.ts'
import { useOutbox } from './outboxContext.ts'

/** What has been asked for and is not part of the plan yet, in the order of asking. */
export const usePending = (): readonly PendingCommand[] => useWatched(useOutbox().pending)

/** Asks for it at this moment. */
export const useAskPending = (): (() => readonly PendingCommand[]) => useOutbox().pending.get

/** Sends a refused command once more. */
export function useRetry(): (key: string) => void {
  const outbox = useOutbox()
  return useCallback((key) => void outbox.retry(key), [outbox])
}

/** Gives a pending command up; with the start of a thread, what was said in it. */
export function useDiscard(): (key: string) => void {
  const outbox = useOutbox()
  return useCallback((key) => void outbox.discard(key), [outbox])
}
