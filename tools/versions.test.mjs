// The root spells its versions out, so that npm can read it; where the catalog has them too, they must agree.
import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const read = (/** @type {string} */ path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

const catalog = new Map(
  [...read('pnpm-workspace.yaml').matchAll(/^ {2}'?([^\s':]+)'?: (\d+\.\d+\.\d+)$/gm)].map(
    ([, name, version]) => [name, version],
  ),
)
const manifest = JSON.parse(read('package.json'))
const shared = Object.keys(manifest.devDependencies).filter((name) => catalog.has(name))

test('the root and the catalog share some packages', () => {
  expect(shared).toContain('vitest')
})

test.each(shared)('the root and the catalog name one version of %s', (name) => {
  expect(manifest.devDependencies[name]).toBe(catalog.get(name))
})

test('the pnpm that installs is the pnpm that is installed', () => {
  expect(manifest.packageManager).toBe(`pnpm@${manifest.devDependencies.pnpm}`)
})
