/**
 * LibreOffice opens what we write without knowing anything of how it was made. It is on few machines by itself: without
 * it these tests are skipped, and say so; on CI that is an error, or nobody would notice.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export function hasLibreOffice(): boolean {
  if (spawnSync('soffice', ['--version']).error === undefined) return true
  const message = 'soffice (LibreOffice) is missing: the tests that open Office files are skipped.'
  if (process.env['CI'] === 'true') throw new Error(message)
  process.stderr.write(`${message}\n`)
  return false
}

/**
 * Writes the file anew in another format, beside it.
 *
 * @param folder of the file; LibreOffice keeps its own things there too, so that no other run of it is met
 * @param format as `--convert-to` takes it
 */
export function convert(folder: string, file: string, format: string): void {
  const home = pathToFileURL(join(folder, 'libreoffice')).href
  const args = [`-env:UserInstallation=${home}`, '--headless', '--convert-to', format, '--outdir', folder]
  const { status, stderr } = spawnSync('soffice', [...args, join(folder, file)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
}
