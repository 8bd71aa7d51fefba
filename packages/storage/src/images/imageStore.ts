/**
 * The pictures of plans, each under the SHA-256 of its bytes. A picture that a plan has named once may be named by a
 * version for ever, so that none is ever changed or taken away.
 */
import type { ImageHash, OrganisationId } from '@samplan/domain'

export interface StoredImage {
  readonly organisationId: OrganisationId
  readonly hash: ImageHash
}

/** To read from: what a restored backup, a check and a page need. */
export interface ImageReader {
  /** As it is stored: whether it is what its name says is for `samplan verify` to find. Null where there is none. */
  get(organisationId: OrganisationId, hash: ImageHash): Promise<Uint8Array<ArrayBuffer> | null>
  has(organisationId: OrganisationId, hash: ImageHash): Promise<boolean>
  /** Every picture of every organisation. */
  list(): AsyncIterable<StoredImage>
}

export interface ImageStore extends ImageReader {
  /**
   * Resolves when the bytes are on the disk. The same picture is stored once, however many put it at the same time.
   *
   * @throws StorageUnavailableError when there is no room, or the place cannot be reached
   */
  put(organisationId: OrganisationId, bytes: Uint8Array): Promise<ImageHash>
}
