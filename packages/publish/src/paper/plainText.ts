import type { PaperInline } from './paper.ts'

/** Text of a field, which has no marks. */
export const plainInlines = (
  text: string,
  { bold = false, italic = false }: { readonly bold?: boolean; readonly italic?: boolean } = {},
): PaperInline[] => [{ kind: 'text', text, bold, italic, href: null }]
