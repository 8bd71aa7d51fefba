/** What a file is, by its first bytes: what it is called, and what a browser says it is, is the sender's word. */
import type { ErrorCode } from '@samplan/domain'

/** The formats that are taken in. */
export type PictureKind = 'png' | 'jpeg' | 'webp' | 'gif'

export type Recognised =
  | { readonly ok: true; readonly kind: PictureKind }
  | { readonly ok: false; readonly code: Extract<ErrorCode, `image-${string}`> }

const KINDS: readonly (readonly [kind: PictureKind, start: { test(start: string): boolean }])[] = [
  ['png', { test: (start) => start.startsWith('\u{89}PNG\r\n\u{1A}\n') }],
  ['jpeg', /^\u{FF}\u{D8}\u{FF}/u],
  ['webp', /^RIFF.{4}WEBP/su],
  ['gif', /^GIF8[79]a/u],
]

/** What a phone makes, and what a drawing program does; both have a way out that the person can be told of. */
const HEIC = /^.{4}ftyp(?:heic|heix|hevc|heim|heis|hevm|hevs|mif1|msf1|avif)/su
const TEXT_OF_SVG = /^(?:\u{EF}\u{BB}\u{BF})?\s*<(?:\?xml|!doctype svg|!--|svg)/iu

/** As far as any of them is looked for. */
const START = 64

export function recognise(bytes: Uint8Array): Recognised {
  // A letter a byte: `TextDecoder` reads 0x80–0x9F of what the web calls Latin-1 as other letters.
  const start = String.fromCodePoint(...bytes.subarray(0, START))
  const kind = KINDS.find(([, pattern]) => pattern.test(start))?.[0]
  if (kind !== undefined) return { ok: true, kind }
  if (HEIC.test(start)) return { ok: false, code: 'image-heic' }
  return { ok: false, code: TEXT_OF_SVG.test(start) ? 'image-svg' : 'image-kind-unknown' }
}
