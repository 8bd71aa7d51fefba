import type { ImageMediaType } from '@samplan/domain'

const PNG_START = 0x89

/** What is stored is one of two, by this program. */
export const mediaTypeOf = (bytes: Uint8Array): ImageMediaType =>
  bytes[0] === PNG_START ? 'image/png' : 'image/jpeg'
