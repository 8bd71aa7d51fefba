import type { BlockId } from '@samplan/domain'
import type { PaperContext } from './paperContext.ts'
import { isBlank } from './printable.ts'

interface Captioned {
  readonly id: BlockId
  readonly caption: string
}

/** "Figur 3. Så styrs vi", with the number that the screen shows too; null for a figure without a caption. */
export function captionOf({ id, caption }: Captioned, { figureNumbers, words }: PaperContext): string | null {
  if (isBlank(caption)) return null
  const number = figureNumbers.get(id)
  return number === undefined ? caption : `${words.figure(number)}. ${caption}`
}
