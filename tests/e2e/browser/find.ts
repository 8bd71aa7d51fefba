// Finds a Chromium that runs on this machine.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function onPath(name: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path))
}

/** Being there is not enough: Ubuntu's `chromium-browser` may be a stub, and Playwright's may lack a library. */
function runs(executable: string): boolean {
  return spawnSync(executable, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

/** Every place to look, in the order of preference. */
export function candidates(): string[] {
  return [...names.flatMap(onPath), chromium.executablePath()].filter((path) => path !== '')
}

/** The path of a Chromium, or `undefined`. `SAMPLAN_CHROMIUM` is taken at its word, and must run. */
export function findChromium(): string | undefined {
  const chosen = process.env['SAMPLAN_CHROMIUM']
  return chosen ? [chosen].find(runs) : candidates().find(runs)
}
