/** `samplan restore FILE`: into a data folder or a database that holds nothing yet. */
import { translate } from '@samplan/i18n'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { restoreFrom } from '../archive/restoreFrom.ts'
import { readEnvironment } from '../config/environment.ts'
import { operatorLanguage } from '../config/operatorLanguage.ts'
import { imagesFor, openReader } from '../life/openReader.ts'
import { DONE, FOUND, MISUSED, type CliCommand } from './commandLine.ts'
import { printFindings } from './printFindings.ts'

export const restoreCommand: CliCommand = async (args, line) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
  const [name] = positionals
  if (name === undefined || positionals.length > 1) return MISUSED
  const locale = operatorLanguage(line.variables)
  const configuration = readEnvironment(line.variables, line.folders[0] ?? '.')
  const target = await restoreFrom(placeOf(name, line.folders), configuration)
  const reader = openReader(configuration)
  try {
    const { faults } = await printFindings({ reader, images: imagesFor(configuration) }, locale, line, false)
    if (faults > 0) {
      line.printError(translate(locale, 'archive:restore.damaged', { target }))
      line.printError(`${translate(locale, 'errors:verify-failed', { count: faults })} [verify-failed]`)
      return FOUND
    }
    line.print(translate(locale, 'archive:restore.done', { target }))
    line.print(translate(locale, 'archive:restore.next'))
    return DONE
  } finally {
    await reader.close()
  }
}

/** The first folder that has it. */
function placeOf(name: string, folders: readonly string[]): string {
  const places = folders.map((folder) => resolve(folder, name))
  return places.find((place) => existsSync(place)) ?? resolve(name)
}
