import { logoSchema, type Logo } from '@samplan/domain'

const MOST_KILOBYTES = 200

export type ReadLogo =
  | { readonly ok: true; readonly logo: Logo }
  | { readonly ok: false; readonly reason: 'wrongType' | 'tooLarge'; readonly kilobytes: number }

/** The chosen file as it is sent. What is in it, the server looks at. */
export async function readLogo(file: Blob, alt: string): Promise<ReadLogo> {
  const kilobytes = Math.ceil(file.size / 1024)
  const mediaType = logoSchema.shape.mediaType.safeParse(file.type)
  if (!mediaType.success) return { ok: false, reason: 'wrongType', kilobytes }
  if (kilobytes > MOST_KILOBYTES) return { ok: false, reason: 'tooLarge', kilobytes }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { ok: true, logo: { mediaType: mediaType.data, data: toBase64(bytes), alt } }
}

/** Piece by piece: a function takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  }
  return btoa(text)
}
