import { contrastOnWhite, LEAST_CONTRAST, themeSchema } from '@samplan/domain'

export interface JudgedColour {
  /** Null while what is written is no colour. */
  readonly colour: string | null
  /** To two decimals, downwards: 4,499 is not told as 4,5. */
  readonly ratio: number
  readonly isEnough: boolean
}

/** "0B5F5A", with or without the sign before it. */
export function judgeColour(typed: string): JudgedColour {
  const parsed = themeSchema.shape.accent.safeParse(`#${typed.trim().replace(/^#/u, '')}`)
  if (!parsed.success) return { colour: null, ratio: 0, isEnough: false }
  const ratio = contrastOnWhite(parsed.data)
  return { colour: parsed.data, ratio: Math.floor(ratio * 100) / 100, isEnough: ratio >= LEAST_CONTRAST }
}
