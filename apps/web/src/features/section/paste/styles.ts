/**
 * Styles on the clipboard, as text to read and never as styles. The content security policy holds in a parsed document,
 * too, and would report each of them, and each handler.
 */
export const STYLE = 'data-style'

export const styleOf = (element: Element): string => element.getAttribute(STYLE) ?? ''

const STYLE_ELEMENT = /<style\b[^>]*>[\s\S]*?<\/style>/giu
const TAG = /<[a-z][^>]*>/giu
const STYLE_ATTRIBUTE = /\sstyle(?=\s*=)/iu
const HANDLER = /\son\w+(?=\s*=)/giu

export const withoutStyles = (html: string): string =>
  html
    .replaceAll(STYLE_ELEMENT, '')
    .replaceAll(TAG, (tag) => tag.replace(STYLE_ATTRIBUTE, ` ${STYLE}`).replaceAll(HANDLER, ' data-handler'))
