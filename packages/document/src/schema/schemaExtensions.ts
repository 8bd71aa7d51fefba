import type { Extensions } from '@tiptap/core'
import { Identifiers } from './identifiers.ts'
import { proseMarks } from './proseMarks.ts'
import { proseNodes } from './proseNodes.ts'
import { structuredNodes } from './structuredNodes.ts'

/** Everything that may stand in a section's text, without views. An editor adds node views to the structured ones. */
export function schemaExtensions(): Extensions {
  return [Identifiers, ...proseNodes, ...structuredNodes, ...proseMarks]
}
