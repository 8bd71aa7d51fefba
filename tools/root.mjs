// Where things are in the repository, and the processes every tool here starts.
// These files run on whatever Node (20 or later) the machine has, before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const windows = process.platform === 'win32'
const bin = join(root, 'node_modules', '.bin')

/** The Node that Samplan runs on; the `node` package has put it there. */
export const node24 = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')

/** The environment of a tool: Node 24, pnpm and the rest of the toolchain come first on the path. */
function toolEnvironment() {
  return {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
  }
}

/**
 * Runs a tool of the toolchain to its end, its output going where ours goes.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
export function runTool(command, args) {
  const options = {
    cwd: root,
    env: toolEnvironment(),
    stdio: /** @type {const} */ ('inherit'),
    shell: windows,
  }
  return spawnSync(command, args, options).status === 0
}

/**
 * Runs one of our programs on Node 24.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment] what is set beside our own environment
 */
export function spawnNode(args, environment = {}) {
  return spawn(node24, args, { cwd: root, env: { ...process.env, ...environment }, stdio: 'inherit' })
}
