import type { FixMaker } from './fixMaker.ts'

/** The last share becomes what the others leave of 100; null where they leave nothing. */
export const setPercent: FixMaker = (_issue, { block, place }) => {
  if (block.type !== 'shares') return null
  const last = block.rows.at(-1)
  const others = block.rows
    .slice(0, -1)
    .reduce((sum, { percent }) => sum + Math.round((percent ?? 0) * 100), 0)
  const rest = WHOLE - others
  if (last === undefined || rest < 0) return null
  return { ...place, kind: 'set-percent', rowId: last.id, label: last.label, percent: rest / 100 }
}

/** In hundredths, which are exact. */
const WHOLE = 10_000
