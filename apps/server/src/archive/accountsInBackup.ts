/** What becomes of the accounts' tables in a backup. */
import type { BackupOptions } from '@samplan/storage'
import { migrateAccounts } from '../accounts/migrate.ts'

export const accountsInBackup: Omit<BackupOptions, 'images'> = {
  migrateOthers: migrateAccounts,
  // Who finds a backup shall not be signed in by it, nor hold a link that signs in.
  leaveOut: ['session', 'verification'],
}
