import { chromium, type Browser } from 'playwright-core'

/** Starts the Chromium that was found on this machine. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['SAMPLAN_CHROMIUM']
  if (!executablePath) throw new Error('No Chromium was found: install it, or set SAMPLAN_CHROMIUM.')
  return chromium.launch({ executablePath })
}
