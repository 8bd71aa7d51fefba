// A Vitest reporter that writes how the tests went to the file named by SAMPLAN_COUNTS, and names those that it took two
// tries to pass.
import { writeFileSync } from 'node:fs'

/** @typedef {import('vitest/node').TestModule} TestModule */

/** Errors outside any test: a file that does not load, a failed `beforeAll`. @param {TestModule} module */
function strayErrors(module) {
  let errors = module.errors().length
  for (const suite of module.children.allSuites()) errors += suite.errors().length
  return errors
}

/** @param {readonly TestModule[]} modules @param {readonly unknown[]} unhandled */
export function countTests(modules, unhandled) {
  const counts = { passed: 0, failed: unhandled.length, skipped: 0 }
  for (const module of modules) {
    counts.failed += strayErrors(module)
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      counts[state === 'pending' ? 'skipped' : state] += 1
    }
  }
  return counts
}

/** Tests that failed at first, with their files. @param {readonly TestModule[]} modules */
function passedLater(modules) {
  return modules.flatMap((module) =>
    [...module.children.allTests()]
      .filter((test) => test.diagnostic()?.flaky)
      .map((test) => `${module.relativeModuleId} > ${test.fullName}`),
  )
}

export default class CountReporter {
  /** @param {readonly TestModule[]} modules @param {readonly unknown[]} unhandled */
  onTestRunEnd(modules, unhandled) {
    const later = passedLater(modules)
    if (later.length > 0) console.log(`\nPassed only when tried again:\n${later.join('\n')}`)
    const file = process.env['SAMPLAN_COUNTS']
    if (file) writeFileSync(file, JSON.stringify(countTests(modules, unhandled)))
  }
}
