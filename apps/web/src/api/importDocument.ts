/** A Word document: shown as the plan it would become, then made one. */
import { budgetSideSchema } from '@samplan/domain'
import { z } from 'zod'
import { request } from './request.ts'
import { importReceiptSchema, type ImportReceipt } from './schemas.ts'

const text = z.string()

/** The route answers in two ways, so the typed client cannot tell which this is; the server's test holds them equal. */
const documentPreviewSchema = z.object({
  title: text,
  year: z.int(),
  sections: z.array(z.object({ number: text.nullable(), title: text.nullable(), depth: z.int() })),
  counts: z.object({
    paragraphs: z.int(),
    lists: z.int(),
    tables: z.int(),
    images: z.int(),
    notes: z.int(),
    quotes: z.int(),
  }),
  budgets: z.array(
    z.object({
      table: z.int(),
      sectionTitle: text,
      columns: z.array(text),
      groups: z.array(
        z.object({
          side: budgetSideSchema,
          title: text,
          lines: z.array(
            z.object({
              code: text.nullable(),
              label: text,
              amounts: z.array(z.union([z.int(), text]).nullable()),
            }),
          ),
          total: z.array(z.int().nullable()).nullable(),
        }),
      ),
    }),
  ),
  unmapped: z.array(z.object({ path: text, reason: text })),
})
export type DocumentPreview = z.infer<typeof documentPreviewSchema>
export type ProposedBudget = DocumentPreview['budgets'][number]

export interface DocumentChoice {
  readonly title: string
  readonly year: number
  /** Tables to take as budgets. */
  readonly budgets: readonly number[]
}

const PATH = '/api/plans/import-document'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes nothing. @throws ApiError */
export const previewDocument = (file: Blob): Promise<DocumentPreview> =>
  request(documentPreviewSchema, `${PATH}?step=preview`, { method: 'POST', body: file, contentType: WORD })

/** @throws ApiError */
export function importDocument(file: Blob, { title, year, budgets }: DocumentChoice): Promise<ImportReceipt> {
  const choice = new URLSearchParams({
    step: 'create',
    title,
    year: String(year),
    budgets: budgets.join(','),
  })
  return request(importReceiptSchema, `${PATH}?${choice}`, { method: 'POST', body: file, contentType: WORD })
}
