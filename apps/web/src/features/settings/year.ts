import { planFactsSchema } from '@samplan/domain'

const { year: yearSchema } = planFactsSchema.shape

/** A year as a plan may have it; null for anything else that was typed. */
export function readYear(typed: string): number | null {
  const year = yearSchema.safeParse(Number(typed.trim() || Number.NaN))
  return year.success ? year.data : null
}
