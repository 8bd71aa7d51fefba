/** The end of a program that could not do its work: one line for whoever started it, and an exit code. */
import { translateUnknown } from '@samplan/i18n'
import { operatorLanguage } from '../config/operatorLanguage.ts'
import { StartFailure } from '../config/startFailure.ts'

/** sysexits.h: EX_CONFIG. */
const CONFIGURATION_ERROR = 78

export function explainAndExit(error: unknown): never {
  if (!(error instanceof StartFailure)) throw error
  const { code, params } = error
  const line = translateUnknown(operatorLanguage(process.env), `errors:${code}`, params)
  console.error(`${line ?? ''} [${code}]`)
  process.exit(CONFIGURATION_ERROR)
}
