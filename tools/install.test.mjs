import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { fingerprint } from './install.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samplan-install-'))
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'])
    writeFileSync(join(folder, file), file)
})

afterEach(() => rmSync(folder, { recursive: true }))

test('an installation is taken for current while its lockfile stays the same', () => {
  expect(fingerprint(folder)).toBe(fingerprint(folder))
})

test('a change of the lockfile asks for an installation', () => {
  const before = fingerprint(folder)
  appendFileSync(join(folder, 'pnpm-lock.yaml'), 'another version')
  expect(fingerprint(folder)).not.toBe(before)
})
