/** `samplan verify`: is everything that was ever frozen and decided as it was then? Exit code 1 when it is not. */
import { translate } from '@samplan/i18n'
import { parseArgs } from 'node:util'
import { readEnvironment } from '../config/environment.ts'
import { operatorLanguage } from '../config/operatorLanguage.ts'
import { imagesFor, openReader } from '../life/openReader.ts'
import { DONE, FOUND, type CliCommand } from './commandLine.ts'
import { printFindings } from './printFindings.ts'

export const verifyCommand: CliCommand = async (args, line) => {
  parseArgs({ args: [...args] })
  const locale = operatorLanguage(line.variables)
  const configuration = readEnvironment(line.variables, line.folders[0] ?? '.')
  const reader = openReader(configuration)
  try {
    const { versions, faults } = await printFindings(
      { reader, images: imagesFor(configuration) },
      locale,
      line,
      true,
    )
    if (faults > 0) {
      line.printError(`${translate(locale, 'errors:verify-failed', { count: faults })} [verify-failed]`)
      return FOUND
    }
    line.print(
      versions === 0
        ? translate(locale, 'archive:verify.none')
        : translate(locale, 'archive:verify.fine', { count: versions }),
    )
    return DONE
  } finally {
    await reader.close()
  }
}
