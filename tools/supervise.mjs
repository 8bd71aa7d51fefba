// A parent that stands between npm and our programs, and must not be noticed there.
import { constants } from 'node:os'

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Passes signals on to the children, and ends as the first of them ends, taking the others along.
 * A Ctrl-C in a terminal reaches the children twice: from the terminal and from here.
 *
 * @param {readonly import('node:child_process').ChildProcess[]} children
 */
export function supervise(children) {
  const sendAll = (/** @type {NodeJS.Signals} */ signal) => {
    for (const child of children) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, () => sendAll(signal))
  for (const child of children) {
    child.once('exit', (code, signal) => {
      process.exitCode ??= code ?? 128 + constants.signals[signal ?? 'SIGTERM']
      sendAll('SIGTERM')
    })
  }
}
