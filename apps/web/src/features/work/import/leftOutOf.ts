/** What did not come along, gathered: how many of each kind, and where. */

export interface Unmapped {
  readonly path: string
  readonly reason: string
}

export interface LeftOutKind {
  readonly reason: string
  readonly count: number
  /** Places without their repetitions; what belongs to the file as a whole has none. */
  readonly places: readonly string[]
}

export const leftOutOf = (unmapped: readonly Unmapped[]): LeftOutKind[] =>
  [...Map.groupBy(unmapped, ({ reason }) => reason)].map(([reason, all]) => ({
    reason,
    count: all.length,
    places: [...new Set(all.map(({ path }) => path))].filter((path) => path !== ''),
  }))
