// One Vitest for the whole repository: a project per package, and one per folder of cross-package tests.
// `tests/load` is no project: its measurements are run by hand, with the machine to themselves.
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Workers, and the servers and programs that tests start, find their modules compiled.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/node')

const unit = (name: string, root: string) => ({
  extends: true as const,
  test: {
    name,
    root,
    include: ['src/**/*.test.{ts,tsx}'],
    // The files that a worker runs share its modules: evaluating them for each anew cost as much as the tests. So a test
    // gives back what it takes of the process: timers, environment, spies.
    isolate: false,
  },
})

export default defineConfig({
  test: {
    passWithNoTests: true,
    // Long enough for what hangs only because the machine has other things to do. A test that waits, waits for what it
    // is about, and is done as soon as that is there.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
    projects: [
      unit('domain', 'packages/domain'),
      unit('document', 'packages/document'),
      unit('sync', 'packages/sync'),
      unit('storage', 'packages/storage'),
      unit('publish', 'packages/publish'),
      unit('i18n', 'packages/i18n'),
      unit('server', 'apps/server'),
      unit('web', 'apps/web'),
      {
        extends: true,
        test: { name: 'tools', root: 'tools', include: ['**/*.test.{ts,mjs}'] },
      },
      {
        extends: true,
        test: {
          name: 'simulation',
          root: 'tests',
          include: ['simulation/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'real-plans',
          root: 'tests',
          include: ['real-plans/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          root: 'tests',
          include: ['e2e/**/*.test.ts'],
          globalSetup: `${import.meta.dirname}/tests/e2e/browser/setup.ts`,
          // Each file starts its own server and browser: beside other tests they starve each other on two cores.
          sequence: { groupOrder: 1 },
          // A test that fails and then passes is named at the end of the run: see docs/decisions/090-trying-again.md.
          retry: process.env['CI'] ? 1 : 0,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
