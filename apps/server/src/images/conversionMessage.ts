/** What is said between `ImageConverter` and its thread. */
import type { ErrorCode, ImageMediaType } from '@samplan/domain'
import type { PictureKind } from './pictureKind.ts'

export interface ConversionOrder {
  readonly kind: PictureKind
  readonly bytes: Uint8Array
}

/** A picture as it is kept. */
export interface Converted {
  readonly mediaType: ImageMediaType
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

type ImageErrorCode = Extract<ErrorCode, `image-${string}`>

export type ConversionAnswer =
  | { readonly ok: true; readonly picture: Converted }
  | { readonly ok: false; readonly code: ImageErrorCode }
