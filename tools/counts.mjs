// How many passed and failed: what every check and test run here ends with, on a line of its own.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {Counts} counts */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * A run that failed without a failed test (a crashed worker, a file that did not load) counts as one
 * failure, and so does a run of no test at all: otherwise it would read as a success.
 *
 * @param {Counts} counts
 * @param {boolean} succeeded what the runner itself says
 * @returns {Counts}
 */
export function honest(counts, succeeded) {
  const unexplained = counts.failed === 0 && (!succeeded || counts.passed === 0)
  return unexplained ? { ...counts, failed: 1 } : counts
}

/** Prints the closing line and sets the exit code by it. @param {Counts} counts */
export function close(counts) {
  console.log(`\n${summary(counts)}`)
  process.exitCode = counts.failed > 0 ? 1 : 0
}
