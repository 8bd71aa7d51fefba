// `npm test`: installs, builds, finds a browser, and runs every test. Arguments go to Vitest.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from './build.mjs'
import { close, honest } from './counts.mjs'
import { install } from './install.mjs'
import { node24, root, runTool } from './root.mjs'

/** Settles which Chromium the browser tests use. Where there is none they fail, and the rest still run. */
function provideChromium() {
  const ensure = spawnSync(node24, ['tests/e2e/browser/ensure.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (ensure.status === 0) process.env['SAMPLAN_CHROMIUM'] = ensure.stdout.toString().trim()
}

/** @param {string} file */
function readCounts(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0 }
}

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'samplan-test-'))
  process.env['SAMPLAN_COUNTS'] = join(folder, 'counts.json')
  const reporters = ['--reporter=default', '--reporter=./tools/count-reporter.mjs']
  const succeeded = runTool('vitest', ['run', ...reporters, ...process.argv.slice(2)])
  const counts = honest(readCounts(process.env['SAMPLAN_COUNTS']), succeeded)
  rmSync(folder, { recursive: true })
  return counts
}

install()
build()
provideChromium()
close(runTests())
