/** What waits for the network, and how a feature gives it. */
export { failureText } from './failureText.ts'
export type { PendingCommand, PendingState } from './keptCommand.ts'
export { OutboxProvider } from './react/OutboxProvider.tsx'
export { PendingLabel } from './react/PendingLabel.tsx'
export { useAskPending, useDiscard, usePending, useRetry } from './react/usePending.ts'
export { useSend } from './react/useSend.ts'
export { withPending } from './withPending.ts'
export { pendingStatusOf, withPendingStatus } from './withPendingStatus.ts'
