/** How large the plan's text is, in pixels at the browser's own size; remembered on this machine. */
import { readLocal, writeLocal } from '../../preferences/index.ts'

export const textSizes = [15, 17, 19, 22, 26, 31] as const
export type TextSize = (typeof textSizes)[number]

const USUAL: TextSize = 19
const KEY = 'samplan.board.textSize'

export const readTextSize = (): TextSize => textSizes.find((size) => `${size}` === readLocal(KEY)) ?? USUAL

export const keepTextSize = (size: TextSize): void => writeLocal(KEY, `${size}`)

/** The next one up or down; null at the end. */
export const nextTextSize = (size: TextSize, by: 1 | -1): TextSize | null =>
  textSizes[textSizes.indexOf(size) + by] ?? null
