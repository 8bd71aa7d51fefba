import type { PendingUpdate } from '@samplan/sync'

export type DocName = PendingUpdate['docName']
