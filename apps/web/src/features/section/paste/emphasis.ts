import { replaceBy } from './replaceBy.ts'
import { styleOf } from './styles.ts'

/** Bold and italic are styles in Google Docs, and its `<b>` around everything is not bold. */
export function keepEmphasis(body: HTMLElement): void {
  for (const element of body.querySelectorAll('b, strong, i, em, span, font')) {
    const style = styleOf(element)
    const isBold = weight(style) ?? element.matches('b, strong')
    const isItalic = slant(style) ?? element.matches('i, em')
    const inHeading = element.closest('h1, h2, h3, h4, h5, h6') !== null
    replaceBy(element, [...(isBold && !inHeading ? ['strong'] : []), ...(isItalic ? ['em'] : [])])
  }
}

function weight(style: string): boolean | null {
  const [, value] = /(?:^|;)\s*font-weight:\s*(\w+)/iu.exec(style) ?? []
  if (value === undefined) return null
  return value === 'bold' || value === 'bolder' || Number(value) >= 600
}

function slant(style: string): boolean | null {
  const [, value] = /(?:^|;)\s*font-style:\s*(\w+)/iu.exec(style) ?? []
  return value === undefined ? null : value === 'italic' || value === 'oblique'
}
