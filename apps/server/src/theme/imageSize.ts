/** How large a picture says that it is, read from its header: nothing is decoded, so a small file cannot be a large one. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

type PictureType = 'image/png' | 'image/jpeg'

/** Null for what is not of that type, whatever it is called. */
export const imageSize = (type: PictureType, bytes: Uint8Array): ImageSize | null =>
  type === 'image/png' ? pngSize(bytes) : jpegSize(bytes)

const PNG_START = Uint8Array.of(
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  13,
  0x49,
  0x48,
  0x44,
  0x52,
)

/** The size stands first in the first chunk, IHDR (PNG 3, 11.2.1). */
function pngSize(bytes: Uint8Array): ImageSize | null {
  if (bytes.length < 33 || PNG_START.some((byte, at) => bytes[at] !== byte)) return null
  const view = viewOf(bytes)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** Starts of frame (ITU T.81, table B.1): all of C0 to CF but DHT, JPG and DAC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(bytes: Uint8Array): ImageSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = viewOf(bytes)
  // Each step moves on by two bytes at least, so that no file is read for ever.
  for (let at = 2; at + 9 <= bytes.length; at += 2 + Math.max(2, view.getUint16(at + 2))) {
    // Filled up with FF before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff && at + 10 <= bytes.length) at += 1
    if (bytes[at] !== 0xff) return null
    if (isFrame(bytes[at + 1] ?? 0)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return null
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
