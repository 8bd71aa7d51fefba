/** Is every picture that a version names there, and is it the one that it names? */
import { organisationIdSchema, type VersionDocument } from '@samplan/domain'
import { imagesIn, sha256Hex } from '@samplan/publish'
import type { HeadRow, ImageReader } from '@samplan/storage'
import { fault, unless, type Fault } from './fault.ts'

/** @param document null where the text itself is damaged: then nobody knows what it names */
export async function verifyImages(
  images: ImageReader,
  { organisation_id }: HeadRow,
  document: VersionDocument | null,
): Promise<readonly Fault[]> {
  if (document === null) return []
  const organisationId = organisationIdSchema.parse(organisation_id)
  const faults: Fault[] = []
  for (const { hash } of imagesIn(document.plan)) {
    const bytes = await images.get(organisationId, hash)
    if (bytes === null) faults.push(fault('image-missing', { hash }))
    else faults.push(...unless(sha256Hex(bytes) === hash, 'image-changed', { hash }))
  }
  return faults
}
