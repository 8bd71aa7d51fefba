/** `samplan backup FILE`: beside a running server or without one; it takes no lock and changes nothing. */
import { translate } from '@samplan/i18n'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makeBackup } from '../archive/makeBackup.ts'
import { readEnvironment } from '../config/environment.ts'
import { operatorLanguage } from '../config/operatorLanguage.ts'
import { imagesFor, openReader } from '../life/openReader.ts'
import { DONE, FOUND, MISUSED, type CliCommand } from './commandLine.ts'
import { printFindings } from './printFindings.ts'

export const backupCommand: CliCommand = async (args, line) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
  const [name] = positionals
  if (name === undefined || positionals.length > 1) return MISUSED
  // Where the person stands, not where npm has gone.
  const file = resolve(line.folders.at(-1) ?? '.', name)
  const locale = operatorLanguage(line.variables)
  const configuration = readEnvironment(line.variables, line.folders[0] ?? '.')
  const source = openReader(configuration)
  try {
    const { size, checked } = await makeBackup(
      { reader: source, images: imagesFor(configuration) },
      file,
      (copy) => printFindings(copy, locale, line, false),
    )
    if (checked.faults > 0) {
      line.printError(translate(locale, 'archive:backup.damaged', { file }))
      line.printError(
        `${translate(locale, 'errors:verify-failed', { count: checked.faults })} [verify-failed]`,
      )
      return FOUND
    }
    line.print(translate(locale, 'archive:backup.done', { file, size: Math.ceil(size / 1_000_000) }))
    const secret = join(configuration.dataFolder, 'auth-secret')
    line.print(translate(locale, 'archive:backup.holds', { secret }))
    return DONE
  } finally {
    await source.close()
  }
}
