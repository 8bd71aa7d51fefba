/** What the document package offers. Its diff is the review of the interface. */
export {
  COMMENTS,
  OUTLINE,
  parseDocName,
  sectionDocName,
  type DocName,
  type ParsedDocName,
} from './docName.ts'
export { migrateDoc } from './migrations/migrateDoc.ts'
export { DOCUMENT_SCHEMA_VERSION, schemaVersionOf, stampSchemaVersion } from './schemaVersion.ts'
