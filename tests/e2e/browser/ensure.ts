// `node tests/e2e/browser/ensure.ts` prints the path of a Chromium, after installing one if need be.
import { findChromium } from './find.ts'
import { installFromApt, installFromPlaywright } from './install.ts'

function ensureChromium(): string | undefined {
  const found = findChromium()
  if (found || process.env['SAMPLAN_CHROMIUM']) return found
  if (installFromPlaywright()) {
    const installed = findChromium()
    if (installed) return installed
  }
  return installFromApt() ? findChromium() : undefined
}

const path = ensureChromium()
if (path) {
  console.log(path)
} else {
  console.error('The browser tests need Chromium: install it, or set SAMPLAN_CHROMIUM to one that runs.')
  process.exitCode = 1
}
