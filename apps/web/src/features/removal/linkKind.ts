import { structuredBlockSchema, type Link, type StructuredBlockType } from '@samplan/domain'

type LinkKind =
  | { readonly structured: StructuredBlockType }
  /** An area, a section, or running text. */
  | { readonly structured: null; readonly other: 'area' | 'section' | 'text' }

const TYPES: readonly StructuredBlockType[] = structuredBlockSchema.options.map(
  ({ shape }) => shape.type.value,
)

export function linkKind({ from }: Pick<Link, 'from'>): LinkKind {
  const structured = TYPES.find((type) => type === from)
  if (structured !== undefined) return { structured }
  return { structured: null, other: from === 'area' || from === 'section' ? from : 'text' }
}
