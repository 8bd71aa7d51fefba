// Vitest runs this before the browser tests: it settles which Chromium they use.
import { findChromium } from './find.ts'

export default function setup(): void {
  const path = findChromium()
  if (!path) throw new Error('No Chromium was found: `npm test` installs one, or set SAMPLAN_CHROMIUM.')
  process.env['SAMPLAN_CHROMIUM'] = path
}
