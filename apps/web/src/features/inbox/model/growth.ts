/** When to say that there is something new: on the way up alone, and not of what was there when one came. */
export interface Growth {
  /** As last known; null before that. */
  readonly unread: number | null
  /** What it has grown to; null where there is nothing to say. */
  readonly grownTo: number | null
}

export const UNKNOWN: Growth = { unread: null, grownTo: null }

export const nextGrowth = (before: Growth, unread: number): Growth => ({
  unread,
  grownTo: before.unread !== null && unread > before.unread ? unread : null,
})
