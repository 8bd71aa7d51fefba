/** Comparisons that somebody has just asked for: the same two hashes give the same answer. */
import {
  comparePlans,
  summariseComparison,
  type ComparisonSummary,
  type PlanComparison,
} from '@samplan/publish'
import { Latest } from '../history/Latest.ts'
import type { Side } from './readSide.ts'

/** One of 40 pages is some 200 kB. */
const KEPT = 16

interface Compared {
  readonly comparison: PlanComparison
  readonly summary: ComparisonSummary
}

export type Comparisons = (from: Side, to: Side) => Compared

export function createComparisons(): Comparisons {
  const kept = new Latest<Compared>(KEPT)
  return (from, to) => kept.get(`${from.sha256} ${to.sha256}`, () => compare(from, to))
}

function compare(from: Side, to: Side): Compared {
  const comparison = comparePlans(from.read(), to.read())
  return { comparison, summary: summariseComparison(comparison) }
}
