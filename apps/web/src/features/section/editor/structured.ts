import { STRUCTURED_NODES } from '@samplan/document'
import type { StructuredBlockType } from '@samplan/domain'

/** Is it a block with fields of its own, one atom in the text? */
export const isStructured = (name: string): name is StructuredBlockType =>
  STRUCTURED_NODES.some((structured) => structured === name)
