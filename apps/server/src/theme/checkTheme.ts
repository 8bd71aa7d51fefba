/** What an administrator wants the organisation's paper to look like, judged before anything is frozen with it. */
import { contrastOnWhite, LEAST_CONTRAST, type Logo, type Theme } from '@samplan/domain'
import { Problem } from '../http/problem.ts'
import { imageSize } from './imageSize.ts'
import { readSvg, UnsafeSvg } from './readSvg.ts'

const KILOBYTES = 200
const PIXELS = 4000

/** Returns what is stored: an SVG is written anew. @throws Problem 422, which says what is wrong */
export function checkTheme(theme: Theme): Theme {
  const ratio = contrastOnWhite(theme.accent)
  if (ratio < LEAST_CONTRAST) {
    // Down, so that 4.49 is never told as 4.5.
    const told = Math.floor(ratio * 100) / 100
    throw new Problem(422, 'theme-contrast', { colour: theme.accent, ratio: told, least: LEAST_CONTRAST })
  }
  return { ...theme, logo: theme.logo && checkLogo(theme.logo) }
}

function checkLogo(logo: Logo): Logo {
  const bytes = Buffer.from(logo.data, 'base64')
  if (bytes.length > KILOBYTES * 1024) {
    throw new Problem(422, 'logo-unsafe', { found: `${Math.ceil(bytes.length / 1024)} kB` })
  }
  return logo.mediaType === 'image/svg+xml'
    ? { ...logo, data: Buffer.from(cleanSvg(bytes)).toString('base64') }
    : { ...logo, data: checkPicture(logo.mediaType, bytes).toString('base64') }
}

function checkPicture(type: 'image/png' | 'image/jpeg', bytes: Buffer): Buffer {
  const size = imageSize(type, bytes)
  if (size === null || size.width === 0 || size.height === 0) throw new Problem(422, 'logo-unreadable')
  if (Math.max(size.width, size.height) > PIXELS) {
    throw new Problem(422, 'logo-unsafe', { found: `${size.width} × ${size.height} px` })
  }
  return bytes
}

function cleanSvg(bytes: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const drawing = readSvg(text)
    if (drawing === null) throw new Problem(422, 'logo-unreadable')
    return drawing
  } catch (error) {
    if (error instanceof UnsafeSvg) throw new Problem(422, 'logo-unsafe', { found: error.found })
    // What is not UTF-8.
    if (error instanceof TypeError) throw new Problem(422, 'logo-unreadable')
    throw error
  }
}
