import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from './root.mjs'

const TESTS = `
let tries = 0
describe('a page', () => {
  test('comes up at once', () => {})
  test('comes up the second time', () => { tries += 1; expect(tries).toBe(2) })
  test('never comes up', () => { throw new Error('never') })
})`

/** A run of Vitest of its own, over those tests. */
function run() {
  const folder = mkdtempSync(join(tmpdir(), 'samplan-tools-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'page.test.js'), TESTS)
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const reporter = join(root, 'tools/count-reporter.mjs')
  const counts = join(folder, 'counts.json')
  const options = ['--root', folder, '--globals', '--retry=1', `--reporter=${reporter}`]
  const { stdout } = spawnSync(process.execPath, [vitest, 'run', ...options], {
    env: { ...process.env, SAMPLAN_COUNTS: counts },
    encoding: 'utf8',
  })
  return { stdout, counts: JSON.parse(readFileSync(counts, 'utf8')) }
}

test('a test that passes only when it is tried again is counted as passed, and named', () => {
  const { stdout, counts } = run()
  expect(counts).toEqual({ passed: 2, failed: 1, skipped: 0 })
  expect(stdout).toContain(
    'Passed only when tried again:\npage.test.js > a page > comes up the second time\n',
  )
  expect(stdout).not.toContain('at once')
  expect(stdout).not.toContain('never')
})
