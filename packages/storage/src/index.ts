/** What storage offers. Its diff is the review of the interface. */
export type {
  Audit,
  AuditedCaseFile,
  AuditedDecision,
  AuditedDoc,
  AuditedFile,
  AuditedPlan,
} from './audit/audit.ts'
export { readPostgres, readSqlite, type StorageReader } from './audit/reader.ts'
export { imagesInBackup } from './backup/backupImages.ts'
export type { MigrateOthers } from './backup/backupFile.ts'
export {
  isEmptyPostgres,
  NotABackupError,
  requireBackup,
  restoreToPostgres,
  restoreToSqlite,
} from './backup/restoreBackup.ts'
export { writeBackup, type BackupOptions } from './backup/writeBackup.ts'
export type { BoardLink, BoardLinks, NewBoardLink } from './boardLinks/boardLinks.ts'
export { createMemoryBus } from './bus/memoryBus.ts'
export { createRedisBus, type RedisBus, type RedisBusOptions } from './bus/redisBus.ts'
export type { CaseFile, CaseFiles, NewCaseFile } from './caseFiles/caseFiles.ts'
export type { DialectName } from './database/dialectName.ts'
export type { Storage, StorageOptions } from './database/storage.ts'
export type { Tables } from './database/tables.ts'
export type { HeldBy, HeldCommand, HeldReview, Sending } from './held/heldReview.ts'
export { folderImages } from './images/folderImages.ts'
export type { ImageReader, ImageStore, StoredImage } from './images/imageStore.ts'
export { memoryImages } from './images/memoryImages.ts'
export type { KeptAnswers } from './idempotency/keptAnswers.ts'
export type { AcceptOutcome, Invitation, InvitationRefusal, Invitations } from './invitations/invitations.ts'
export type { Memos, StoredMemo } from './memos/memos.ts'
export type { Addressee, Digests } from './notices/digests.ts'
export type { PendingNotice, Reader } from './notices/noticeRow.ts'
export type { Notices } from './notices/notices.ts'
export type { ShownMail, ShownMails } from './notices/shownMails.ts'
export type { OrganisationRole } from './organisations/organisationRole.ts'
export type {
  Membership,
  Organisation,
  OrganisationMember,
  Organisations,
} from './organisations/organisations.ts'
export { openPostgres, type PostgresOptions } from './postgres/openPostgres.ts'
export type { ReadMarks, ReadMarksStore } from './readMarks/readMarks.ts'
export { openSqlite } from './sqlite/openSqlite.ts'
export type { FoundPassage, IndexedPassage, SearchIndex } from './search/searchIndex.ts'
export type { Template, TemplateHead, Templates } from './templates/templates.ts'
export type { Themes } from './themes/themes.ts'
export type { AdoptedVersion } from './versions/adopted.ts'
export type { NewVersionFile, StoredFile } from './versions/files.ts'
export type { StoredDecision } from './versions/readCase.ts'
export type { ListedFile, Register, StoredVersion } from './versions/register.ts'
export { sealOf, sealOfStates } from './versions/seals.ts'
export type { HeadRow } from './versions/versionRow.ts'
