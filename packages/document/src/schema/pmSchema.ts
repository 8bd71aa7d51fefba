import { getSchema } from '@tiptap/core'
import { schemaExtensions } from './schemaExtensions.ts'

/** The ProseMirror schema of a section's text. */
export const pmSchema = getSchema(schemaExtensions())
