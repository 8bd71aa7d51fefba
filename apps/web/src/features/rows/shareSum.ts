import { formatShare, type ShareRow } from '@samplan/domain'
import type { Language } from '../../language/index.ts'

export interface ShareSum {
  /** Of the known shares, in per cent. */
  readonly percent: number
  /** Rows of which nobody knows the share yet. */
  readonly unknown: number
}

/** Counted in hundredths, in which shares are stated: 33,33 and 66,67 are a whole. */
export function shareSum(rows: readonly Pick<ShareRow, 'percent'>[]): ShareSum {
  const known = rows.flatMap(({ percent }) => (percent === null ? [] : [Math.round(percent * 100)]))
  return {
    percent: known.reduce((sum, hundredths) => sum + hundredths, 0) / 100,
    unknown: rows.length - known.length,
  }
}

/** "100 %", "98 % – 2 procentenheter fattas". While a share is unknown nothing is missing that anybody could name. */
export function shareSumText({ percent, unknown }: ShareSum, { t }: Pick<Language, 't'>): string {
  const sum = formatShare(percent)
  const off = Math.round(100 * 100 - percent * 100) / 100
  if (unknown > 0) return t('blocks:shares.unknown', { sum, count: unknown })
  if (off === 0) return t('blocks:shares.whole', { sum })
  const points = formatShare(Math.abs(off))
  // "1 procentenhet" and no other number is singular.
  const count = Math.abs(off) === 1 ? 1 : 2
  return t(off > 0 ? 'blocks:shares.missing' : 'blocks:shares.over', { sum, points, count })
}
