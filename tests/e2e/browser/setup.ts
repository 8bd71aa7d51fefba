// Vitest runs this before the browser tests, so that they find a Chromium without `npm test` too.
import { findChromium } from './find.ts'

export default function setup(): void {
  const path = findChromium()
  if (path) process.env['SAMPLAN_CHROMIUM'] = path
}
