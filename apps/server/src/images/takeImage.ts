/** Takes in a picture: what it is, then how large, then what is made of it; stored before anybody hears of it. */
import { imageFileSchema, type ImageFile, type OrganisationId } from '@samplan/domain'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { MAX_MEGAPIXELS } from './limits.ts'
import { recognise } from './pictureKind.ts'

/** @throws Problem 422 with the reason */
export async function takeImage(
  { images, imageConverter }: Pick<Services, 'images' | 'imageConverter'>,
  organisationId: OrganisationId,
  bytes: Uint8Array,
): Promise<ImageFile> {
  const recognised = recognise(bytes)
  if (!recognised.ok) throw new Problem(422, recognised.code)
  const answer = await imageConverter.convert({ kind: recognised.kind, bytes })
  if (!answer.ok)
    throw new Problem(
      422,
      answer.code,
      answer.code === 'image-too-many-pixels' ? { megapixels: MAX_MEGAPIXELS } : {},
    )
  const { picture } = answer
  const hash = await images.put(organisationId, picture.bytes)
  const { mediaType, width, height } = picture
  return imageFileSchema.parse({ hash, mediaType, width, height, bytes: picture.bytes.length })
}
