/** The pictures that a plan names, for whoever prints it. */
import { imagesIn, type PaperImages } from '@samplan/publish'
import type { ImageHash, OrganisationId } from '@samplan/domain'
import type { ImageReader } from '@samplan/storage'

/** One that is not there is left out: the paper says that it is missing. */
export async function imagesOf(
  images: Pick<ImageReader, 'get'>,
  organisationId: OrganisationId,
  plan: Parameters<typeof imagesIn>[0],
): Promise<PaperImages> {
  const found = new Map<ImageHash, Uint8Array>()
  for (const { hash } of imagesIn(plan)) {
    const bytes = await images.get(organisationId, hash)
    if (bytes !== null) found.set(hash, bytes)
  }
  return found
}
