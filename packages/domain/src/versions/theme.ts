/** How an organisation's paper looks. Frozen along with a version, so that its files can be made again as they were. */
import { z } from 'zod'

/** "#0b5f5a", lower case. */
const colourSchema = z
  .string()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/)

export const logoSchema = z.object({
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']),
  /** Base64, of at most 200 kB. */
  data: z.base64().max(280_000),
  /** Alternative text; the organisation's name as a rule. */
  alt: z.string().min(1).max(200),
})
export type Logo = z.infer<typeof logoSchema>

export const themeSchema = z.object({
  /** Headings and rules; at least 4.5:1 on white, which `contrastOnWhite` tells. */
  accent: colourSchema,
  font: z.enum(['serif', 'sans']),
  cover: z.enum(['plain', 'band']),
  logo: logoSchema.nullable(),
})
export type Theme = z.infer<typeof themeSchema>

export const DEFAULT_THEME: Theme = { accent: '#0b5f5a', font: 'serif', cover: 'plain', logo: null }

/** WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5

/** Contrast ratio by WCAG 2.2 of a colour on white, from 1 to 21. */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
