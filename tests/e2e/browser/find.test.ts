import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { candidates, findChromium } from './find.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samplan-browser-'))
  vi.stubEnv('SAMPLAN_CHROMIUM', undefined)
  vi.stubEnv('PATH', folder)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function place(name: string, script: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

test('takes the first browser on the path that runs', () => {
  const stub = place('chromium', 'echo "install the snap" >&2; exit 1')
  const working = place('chromium-browser', 'echo Chromium 1')
  expect(candidates()).toContain(stub)
  expect(findChromium()).toBe(working)
})

test('takes the chosen browser before any other', () => {
  place('chromium', 'exit 0')
  const chosen = place('chosen', 'exit 0')
  vi.stubEnv('SAMPLAN_CHROMIUM', chosen)
  expect(findChromium()).toBe(chosen)
})

test('puts no other in the place of a chosen browser that does not run', () => {
  place('chromium', 'exit 0')
  vi.stubEnv('SAMPLAN_CHROMIUM', join(folder, 'absent'))
  expect(findChromium()).toBeUndefined()
})
