// A parent that stands between npm and our programs, and must not be noticed there.
import { constants } from 'node:os'

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
const parentCheckMilliseconds = 500

/**
 * Calls back once our own parent is gone: an npm that is killed outright, or whose shell keeps a signal to
 * itself, would leave a server behind that holds the port.
 *
 * @param {() => void} orphaned
 */
function watchParent(orphaned) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    orphaned()
  }, parentCheckMilliseconds)
  timer.unref()
}

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
  if (process.env['npm_lifecycle_event']) watchParent(() => sendAll('SIGTERM'))
  for (const child of children) {
    child.once('exit', (code, signal) => {
      process.exitCode ??= code ?? 128 + constants.signals[signal ?? 'SIGTERM']
      sendAll('SIGTERM')
    })
  }
}
