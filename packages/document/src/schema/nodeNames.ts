/** Names of ProseMirror nodes and marks, as they stand in the shared document. */
import type { StructuredBlockType } from '@samplan/domain'

export const STRUCTURED_NODES = [
  'goal',
  'activity',
  'commitment',
  'indicator',
  'request',
  'budget',
  'image',
  'signature',
  'project',
  'roster',
  'orgChart',
  'shares',
  'keyFigures',
  'memberList',
  'followUp',
  'derivedFigure',
] as const satisfies readonly StructuredBlockType[]

export const PROSE_NODES = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'table',
  'horizontalRule',
  'callout',
  'note',
] as const

/** Nodes that carry the attribute `id`. All of them have it at the top level, and prose also inside lists and cells. */
export const IDENTIFIED_NODES = [...PROSE_NODES, ...STRUCTURED_NODES] as const

export function isStructuredNode(name: string): name is StructuredBlockType {
  return STRUCTURED_NODES.some((node) => node === name)
}
