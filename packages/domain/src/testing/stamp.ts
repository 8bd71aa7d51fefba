import { stampSchema, type Stamp } from '../review/stamp.ts'

/** Somebody's doing something, for tests in which neither who nor when matters. */
export const someStamp: Stamp = stampSchema.parse({ by: 'coordinator', at: Date.UTC(2026, 9, 1) })
