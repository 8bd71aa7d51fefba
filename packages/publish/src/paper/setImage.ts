import type { Image } from '@samplan/domain'
import { captionOf } from './captionOf.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperImage } from './paper.ts'
import { isBlank } from './printable.ts'

export function setImage(image: Image, context: PaperContext): PaperImage {
  const { alt, credit, file, isDecorative, width } = image
  return {
    kind: 'image',
    file: file && { hash: file.hash, mediaType: file.mediaType, width: file.width, height: file.height },
    // A picture that nobody has described is told of by its caption: nothing at all would hide that it is there.
    alt: isDecorative ? null : isBlank(alt) ? context.words.missingAlternative(image.caption) : alt,
    width,
    caption: captionOf(image, context),
    credit: credit === null || isBlank(credit) ? null : credit,
    missing: context.words.missingImage(alt),
  }
}
