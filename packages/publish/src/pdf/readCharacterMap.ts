/** Which characters a font has glyphs for: the `cmap` table of an OpenType file, in its formats 4 and 12. */

export function readCharacterMap(font: Buffer): Set<number> {
  const cmap = tableAt(font, 'cmap')
  const characters = new Set<number>()
  const count = font.readUInt16BE(cmap + 2)
  for (let index = 0; index < count; index += 1) {
    const record = cmap + 4 + index * 8
    const subtable = cmap + font.readUInt32BE(record + 4)
    for (const code of readSubtable(font, subtable)) characters.add(code)
  }
  return characters
}

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4)
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`A font without the table ${tag}`)
}

/** Subtables of other formats say nothing that these two do not. */
function readSubtable(font: Buffer, at: number): Iterable<number> {
  const format = font.readUInt16BE(at)
  if (format === 4) return readSegments(font, at)
  return format === 12 ? readGroups(font, at) : []
}

function* readSegments(font: Buffer, at: number): Iterable<number> {
  const bytes = font.readUInt16BE(at + 6)
  const [ends, starts] = [at + 14, at + 16 + bytes]
  const [deltas, offsets] = [starts + bytes, starts + 2 * bytes]
  for (let segment = 0; segment < bytes; segment += 2) {
    const start = font.readUInt16BE(starts + segment)
    const delta = font.readUInt16BE(deltas + segment)
    const offset = font.readUInt16BE(offsets + segment)
    const glyphOf = (code: number): number =>
      offset === 0 ? code : font.readUInt16BE(offsets + segment + offset + 2 * (code - start))
    for (let code = start; code <= font.readUInt16BE(ends + segment) && code !== 0xffff; code += 1) {
      const glyph = glyphOf(code)
      // A segment may have holes: glyph 0 is the box for what is missing.
      const isMissing = offset === 0 ? ((glyph + delta) & 0xffff) === 0 : glyph === 0
      if (!isMissing) yield code
    }
  }
}

function* readGroups(font: Buffer, at: number): Iterable<number> {
  const count = font.readUInt32BE(at + 12)
  for (let index = 0; index < count; index += 1) {
    const group = at + 16 + index * 12
    const end = font.readUInt32BE(group + 4)
    for (let code = font.readUInt32BE(group); code <= end; code += 1) yield code
  }
}
