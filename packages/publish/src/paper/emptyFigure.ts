import { captionOf } from './captionOf.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperFigureFrame } from './paper.ts'
import { plainInlines } from './plainText.ts'

/** Its number is counted, so that its caption stands; without a caption there is nothing to see. */
export function emptyFigure(
  figure: Parameters<typeof captionOf>[0],
  context: PaperContext,
): PaperFigureFrame | null {
  const caption = captionOf(figure, context)
  if (caption === null) return null
  const content = plainInlines(context.words.nothingToShow)
  return { kind: 'figure', caption, nodes: [{ kind: 'paragraph', content }] }
}
