/** Makes a plan of a Word document, or shows beforehand what it would be. Whoever brings it in is its coordinator. */
import { writePlan } from '@samplan/document'
import type { ImportedDocx, Lost } from '@samplan/document/importDocx'
import { planIdSchema, type Plan } from '@samplan/domain'
import { z } from 'zod'
import { DOCUMENT_LIMIT } from '../documentImport/limits.ts'
import type { ReadDocument } from '../documentImport/readDocument.ts'
import { Problem } from '../http/problem.ts'
import { takeImage } from '../images/takeImage.ts'
import type { Services } from '../life/services.ts'
import { previewOf, type DocumentPreview } from './documentPreview.ts'
import { durable } from './durable.ts'
import { staff, type Imported, type Importer } from './importPlan.ts'

/** What is chosen in the address; the body is the document. */
export const documentChoiceSchema = z.object({
  /** `preview` makes nothing. */
  step: z.enum(['preview', 'create']),
  title: z.string().trim().min(1).max(300).optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  /** Tables to take as budgets, by their place: "0,2"; empty for none. All that look like one if left out. */
  budgets: z
    .string()
    .regex(/^(?:\d{1,4}(?:,\d{1,4})*)?$/)
    .transform((list) => list.split(',').filter(Boolean).map(Number))
    .optional(),
})
type DocumentChoice = z.infer<typeof documentChoiceSchema>

export const documentTooLarge = (): Problem =>
  new Problem(413, 'import-too-large', { megabytes: DOCUMENT_LIMIT / 1_000_000 })

interface Handed {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly choice: DocumentChoice
  readonly organisationName: string
}

/** @throws Problem when the document may not come in */
export async function previewDocument(services: Services, handed: Handed): Promise<DocumentPreview> {
  return previewOf((await readDocument(services, handed)).imported)
}

/** @throws Problem when the document may not come in */
export async function importDocument(services: Services, by: Importer, handed: Handed): Promise<Imported> {
  const { imported, pictures } = await readDocument(services, handed)
  const { plan, lost } = await withPictures(services, by, imported, pictures)
  const staffed = await staff(services, by, plan)
  const docs = writePlan(staffed)
  await durable(services.sync, () => services.sync.createPlan(plan.id, by.organisationId, docs, by.userId))
  return { planId: plan.id, unmapped: [...imported.lost, ...lost] }
}

async function readDocument(
  { documentReader, newId, now }: Services,
  { bytes, choice, organisationName }: Handed,
): Promise<Extract<ReadDocument, { ok: true }>> {
  const answer = await documentReader.read({
    bytes,
    setting: {
      planId: planIdSchema.parse(newId()),
      organisationName,
      // A plan is written in the autumn before.
      year: new Date(now()).getUTCFullYear() + 1,
      chosen: choice,
    },
  })
  if (!answer.ok)
    throw new Problem(answer.code === 'import-unpacks-too-large' ? 413 : 422, answer.code, answer.params)
  return answer
}

/** Pictures of the document in their blocks; one that cannot be taken in leaves its block without a file. */
async function withPictures(
  services: Services,
  { organisationId }: Importer,
  { plan, pictures: placed }: ImportedDocx,
  pictures: readonly Uint8Array[],
): Promise<{ readonly plan: Plan; readonly lost: readonly Lost[] }> {
  const files = new Map<string, Awaited<ReturnType<typeof takeImage>>>()
  for (const { blockId, index } of placed) {
    const bytes = pictures[index]
    const file = bytes === undefined ? null : await takeOrNone(services, organisationId, bytes)
    if (file !== null) files.set(blockId, file)
  }
  const lost: Lost[] = []
  const sections = plan.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.type !== 'image' || !placed.some(({ blockId }) => blockId === block.id)) return block
      const file = files.get(block.id) ?? null
      if (file === null) lost.push({ reason: 'image', path: section.title ?? '' })
      return { ...block, file }
    }),
  }))
  return { plan: { ...plan, sections }, lost }
}

async function takeOrNone(services: Services, organisationId: Importer['organisationId'], bytes: Uint8Array) {
  try {
    return await takeImage(services, organisationId, bytes)
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}
