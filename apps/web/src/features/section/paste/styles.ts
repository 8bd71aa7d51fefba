/**
 * Styles on the clipboard, as text to read and never as styles: the content security policy, which holds in a parsed
 * document too, would report each of them.
 */
export const STYLE = 'data-style'

export const styleOf = (element: Element): string => element.getAttribute(STYLE) ?? ''

export const withoutStyles = (html: string): string =>
  html
    .replaceAll(/<style\b[^>]*>[\s\S]*?<\/style>/giu, '')
    .replaceAll(/(<[^>]*?\s)style(?=\s*=)/giu, `$1${STYLE}`)
