// Vitest runs this before the browser tests.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './find.ts'

/** So that they find a Chromium without `npm test` too, and a place for the data folder that all of them begin with. */
export default function setup(): () => void {
  const path = findChromium()
  if (path) process.env['SAMPLAN_CHROMIUM'] = path
  const place = mkdtempSync(join(tmpdir(), 'samplan-prepared-'))
  process.env['SAMPLAN_PREPARED'] = join(place, 'data')
  return () => rmSync(place, { recursive: true })
}
