/**
 * Every error code of the product, by the part it comes from. Codes are stable: programs and catalogues rely on them,
 * so one is added but never renamed. Wording lives in `@samplan/i18n`.
 */
import { z } from 'zod'

/** Commands and rights: the request was understood and may not, or cannot, be done to this plan. */
export const commandErrorCodeSchema = z.enum([
  'forbidden',
  'section-not-yours',
  'plan-locked',
  'section-unknown',
  'section-place-unknown',
  'section-cycle',
  'section-too-deep',
  'id-taken',
  'overarching-goal-unknown',
  'area-unknown',
  'column-unknown',
  'column-last',
  'block-unknown',
  'member-unknown',
  'member-last-manager',
  'owner-not-member',
  'owner-may-not-write',
  'section-approved',
  'moment-unknown',
  'comments-closed',
  'thread-unknown',
  'thread-empty',
  'thread-answered',
  'message-unknown',
  'message-not-yours',
  'mention-not-member',
  'suggestion-unknown',
  'suggestion-unsuitable',
  'suggestion-open',
  'suggestion-decided',
  'suggestion-outdated',
  'reminded-today',
  'held-too-many',
  'already-frozen',
  'not-frozen',
  'freeze-obstructed',
  'version-taken',
  'version-unknown',
  'version-decided',
  'plan-adopted',
  'decision-unknown',
  'decision-taken',
  'decision-paragraph-taken',
  'decision-body-unknown',
  'decision-corrected',
  'decision-fixed',
  'excerpt-unknown',
  'rule-severity-fixed',
  'budget-unknown',
  'deciding-bodies-fixed',
])

/** Amounts read from the keyboard or a paste. */
export const amountErrorCodeSchema = z.enum([
  'amount-empty',
  'amount-unreadable',
  'amount-not-whole',
  'amount-ambiguous',
  'amount-too-large',
  /** No percentage, or more of one than a share can be. */
  'share-unreadable',
])

/** HTTP, whatever the route. */
export const httpErrorCodeSchema = z.enum([
  'request-invalid',
  'request-not-json',
  'request-too-large',
  'method-not-allowed',
  'idempotency-key-reused',
  'not-found',
  'plan-unknown',
  'too-many-requests',
  'internal',
])

export const authErrorCodeSchema = z.enum([
  'not-signed-in',
  'session-ended',
  'sign-in-failed',
  'sign-in-throttled',
  'password-too-short',
  'email-taken',
  'email-unknown',
  'link-invalid',
  'invitation-unknown',
  'invitation-expired',
  'invitation-used',
  'password-too-long',
  'password-wrong',
  'token-expiry-past',
  'demo-password-fixed',
  'mail-unavailable',
  'origin-forbidden',
  'password-sign-in-off',
  'oidc-unavailable',
  'oidc-denied',
  'oidc-expired',
  'oidc-failed',
  'oidc-email-unverified',
  'oidc-account-not-linked',
  'account-disabled',
  'account-unknown',
  'account-yourself',
  'account-last-administrator',
  'account-not-disabled',
  'account-erased',
])

/** A plan file or a Word document that could not be taken in. */
export const importErrorCodeSchema = z.enum([
  'import-not-json',
  'import-wrong-shape',
  'import-too-large',
  'import-file-unreadable',
  'import-not-docx',
  'import-old-word',
  'import-has-macros',
  'import-encrypted',
  'import-unpacks-too-large',
  'import-document-too-long',
  'import-document-unreadable',
  'import-took-too-long',
  'nobody-to-import-as',
])

/** A table in a file that could not be read, or an amount in it. */
export const sheetErrorCodeSchema = z.enum([
  'sheet-too-large',
  'sheet-has-macros',
  'sheet-old-format',
  'sheet-unreadable',
  'sheet-empty',
  'sheet-formula-without-value',
])

/** Next year's plan could not be made as chosen. */
export const nextYearErrorCodeSchema = z.enum([
  'next-year-not-later',
  'next-year-line-unknown',
  'next-year-line-lost',
  'next-year-split-differs',
  'template-unknown',
  'template-name-taken',
])

/** Why a frame or an update was not taken, or a connection not kept. */
export const syncErrorCodeSchema = z.enum([
  'frame-malformed',
  'frame-too-large',
  'doc-unknown',
  'doc-read-only',
  'update-malformed',
  'update-unsound',
  'update-incomplete',
  'client-too-old',
  'slow-reader',
  'too-many-connections',
  'server-stopping',
])

/** Versions, what is handed out of them, and what is handed in with them. */
const versionErrorCodeSchema = z.enum([
  'link-unknown',
  'link-expired',
  'link-revoked',
  'link-expiry-past',
  'comparison-unknown',
  'file-not-pdf',
  'file-too-large',
  'logo-unsafe',
  'logo-unreadable',
  'theme-contrast',
  'export-failed',
  'export-too-large',
])

/** Pictures that are handed in, and why one is not taken. */
export const imageErrorCodeSchema = z.enum([
  'image-unknown',
  'image-lost',
  'image-too-large',
  'image-too-many-pixels',
  'image-svg',
  'image-heic',
  'image-kind-unknown',
  'image-unreadable',
  'image-too-slow',
])

/** The command line's `verify`, `backup` and `restore`. */
const archiveErrorCodeSchema = z.enum([
  'verify-failed',
  'backup-target-exists',
  'backup-failed',
  'restore-target-not-empty',
  'restore-not-a-backup',
])

export const storageErrorCodeSchema = z.enum(['storage-unavailable', 'storage-full'])

/** What stops the start of the program, each with one clear line. */
export const configErrorCodeSchema = z.enum([
  'config-invalid',
  'demo-not-local',
  'auth-secret-damaged',
  'port-taken',
  'data-folder-unusable',
  'data-folder-in-use',
  'database-unreachable',
])

export const errorCodeSchema = z.enum([
  ...commandErrorCodeSchema.options,
  ...amountErrorCodeSchema.options,
  ...httpErrorCodeSchema.options,
  ...authErrorCodeSchema.options,
  ...importErrorCodeSchema.options,
  ...sheetErrorCodeSchema.options,
  ...nextYearErrorCodeSchema.options,
  ...syncErrorCodeSchema.options,
  ...storageErrorCodeSchema.options,
  ...versionErrorCodeSchema.options,
  ...imageErrorCodeSchema.options,
  ...archiveErrorCodeSchema.options,
  ...configErrorCodeSchema.options,
])

export type CommandErrorCode = z.infer<typeof commandErrorCodeSchema>
export type AmountErrorCode = z.infer<typeof amountErrorCodeSchema>
export type SheetErrorCode = z.infer<typeof sheetErrorCodeSchema>
export type ErrorCode = z.infer<typeof errorCodeSchema>
