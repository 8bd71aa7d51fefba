import { chromium, type Browser } from 'playwright-core'

/** Starts the Chromium that the set-up of the browser tests settled on. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['SAMPLAN_CHROMIUM']
  if (!executablePath) throw new Error('SAMPLAN_CHROMIUM is not set: the set-up has not run.')
  return chromium.launch({ executablePath })
}
