// Puts a Chromium on a machine that has none.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const minutes = 60_000

// Progress goes to the error stream: what is printed on the other is the path of the browser.
function run(command: string, args: readonly string[], timeout: number): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout, env: environment }).status === 0
}

/** Playwright's own build, into its cache. A machine that cannot reach it must not wait for long. */
export function installFromPlaywright(): boolean {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json')
  return run(process.execPath, [join(dirname(manifest), 'cli.js'), 'install', 'chromium'], 4 * minutes)
}

/** Debian's package, where this is Debian and we are root. */
export function installFromApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  return (
    run('apt-get', ['update'], 3 * minutes) &&
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], 10 * minutes)
  )
}
