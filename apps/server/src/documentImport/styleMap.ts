/** Styles of Word, by the names that every language of Word stores, as the elements and classes that importDocx reads. */
import { DOCX_CLASSES } from '@samplan/document/importDocx'

const LEVELS = [1, 2, 3, 4, 5, 6]

/** A heading that Word numbers is in a list of the level that it has. */
const numberedHeadings = LEVELS.flatMap((heading) =>
  LEVELS.map(
    (level) =>
      `p[style-name='Heading ${heading}']:ordered-list(${level}) => h${heading}.${DOCX_CLASSES.numbered}:fresh`,
  ),
)

export const STYLE_MAP: readonly string[] = [
  ...numberedHeadings,
  ...LEVELS.map((heading) => `p[style-name='Heading ${heading}'] => h${heading}:fresh`),
  `p[style-name='Title'] => p.${DOCX_CLASSES.title}:fresh`,
  `p[style-name='Subtitle'] => p.${DOCX_CLASSES.subtitle}:fresh`,
  `p[style-name='caption'] => p.${DOCX_CLASSES.caption}:fresh`,
  `p[style-name^='toc'] => p.${DOCX_CLASSES.contents}:fresh`,
  `p[style-name^='Contents'] => p.${DOCX_CLASSES.contents}:fresh`,
  `p[style-name^='index heading'] => p.${DOCX_CLASSES.contents}:fresh`,
  `p[style-name='Quote'] => blockquote:fresh > p:fresh`,
  `p[style-name='Intense Quote'] => blockquote:fresh > p:fresh`,
  `p[style-name='Quotations'] => blockquote:fresh > p:fresh`,
]
