/**
 * The fonts of the PDF, from the registry: what a machine has installed itself would make its PDFs differ from another's.
 * Each style is tried from left to right for a glyph; the emoji stand in one weight only.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const EMOJI = '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'

const STYLES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map((style) => [
  `@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`,
  `@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`,
  EMOJI,
])

export interface Fonts {
  readonly files: readonly Buffer[]
  /** By style: the fonts that are looked through for a glyph. */
  readonly styles: readonly (readonly Buffer[])[]
}

export function loadFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url)
  const byName = new Map(STYLES.flat().map((name) => [name, readFileSync(resolve(name))]))
  const styles = STYLES.map((names) => names.flatMap((name) => byName.get(name) ?? []))
  return { files: [...byName.values()], styles }
}
