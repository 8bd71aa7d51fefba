// Installs the dependencies, and only when something has changed since the last time.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { node24, root } from './root.mjs'

const marker = join(root, 'node_modules', '.samplan-installed')
const inputs = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml']

/** Names what an installation was made from: the lockfile and its settings, and the machine's kind. */
export function fingerprint(directory = root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const input of inputs) hash.update(readFileSync(join(directory, input)))
  return hash.digest('hex')
}

function isInstalled() {
  return existsSync(marker) && existsSync(node24) && readFileSync(marker, 'utf8') === fingerprint()
}

/** The pnpm that `packageManager` pins, as `npm exec` takes it. */
function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return packageManager
}

/** npm by its script where npm runs us: that is the same npm, and needs no shell on Windows. */
function npmCommand() {
  const script = process.env['npm_execpath']
  if (script?.endsWith('npm-cli.js')) return { command: process.execPath, args: [script], shell: false }
  return { command: 'npm', args: [], shell: process.platform === 'win32' }
}

function runPnpmInstall() {
  const npm = npmCommand()
  const pnpm = ['exec', '--yes', `--package=${pinnedPnpm()}`, '--', 'pnpm', 'install', '--frozen-lockfile']
  return spawnSync(npm.command, [...npm.args, ...pnpm], { cwd: root, stdio: 'inherit', shell: npm.shell })
}

/** Ends the process when the installation fails: nothing here can go on without it. */
export function install() {
  if (isInstalled()) return
  const { status } = runPnpmInstall()
  if (status !== 0 || !existsSync(node24)) {
    console.error('The dependencies could not be installed; the lines above say why.')
    process.exit(1)
  }
  writeFileSync(marker, fingerprint())
}
