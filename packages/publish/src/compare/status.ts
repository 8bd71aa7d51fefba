import type { ChangeStatus, Move } from './change.ts'

/** What became of something of which at least one side is there. */
export function statusOf(
  before: object | null,
  after: object | null,
  hasChanged: boolean,
): Exclude<ChangeStatus, 'left'> {
  if (before === null) return 'added'
  if (after === null) return 'removed'
  return hasChanged ? 'changed' : 'same'
}

interface Part {
  readonly status: ChangeStatus
  readonly move?: Move | null
  readonly moved?: boolean
}

export const hasAnyChanged = (parts: readonly Part[]): boolean =>
  parts.some(({ status, move = null, moved = false }) => status !== 'same' || move !== null || moved)
