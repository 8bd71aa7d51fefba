import { request } from './request.ts'
import { importReceiptSchema, type ImportReceipt } from './schemas.ts'

/** Makes a plan out of a file; the receipt says what had no place in it. @throws ApiError */
export const importPlan = (file: Blob): Promise<ImportReceipt> =>
  request(importReceiptSchema, '/api/plans/import', { method: 'POST', body: file })
