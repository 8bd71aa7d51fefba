import type { HeldReview } from '../held/HeldReview.ts'
import { useOpenOutbox } from './outboxContext.ts'

/** What is held back, and how it is sent. */
export const useHeldReview = (): HeldReview => useOpenOutbox().held
