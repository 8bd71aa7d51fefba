/** The end of a program that could not do its work: one line for whoever started it, and an exit code. */
import { translateUnknown } from '@samplan/i18n'
import { operatorLanguage } from '../config/operatorLanguage.ts'
import { StartFailure } from '../config/startFailure.ts'
import { Problem } from '../http/problem.ts'

/** sysexits.h: EX_CONFIG and EX_DATAERR. */
const CONFIGURATION_ERROR = 78
const DATA_ERROR = 65

export function explainAndExit(error: unknown): never {
  if (!(error instanceof StartFailure) && !(error instanceof Problem)) throw error
  const { code, params } = error
  const locale = operatorLanguage(process.env)
  const words = [`errors:${code}`, `errors:${code}.detail`].map((key) =>
    translateUnknown(locale, key, params),
  )
  console.error([...words.filter((text) => text !== null), `[${code}]`].join(' '))
  process.exit(error instanceof Problem ? DATA_ERROR : CONFIGURATION_ERROR)
}
