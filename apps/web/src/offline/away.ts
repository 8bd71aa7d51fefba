import { createSignal } from '../sync/signal.ts'

/** Did the last read have to make do with what the server answered earlier? */
export const away = createSignal(false)
