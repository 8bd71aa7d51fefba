/** The end of a program that could not do its work: one line for whoever started it, and an exit code. */
import { translateUnknown } from '@samplan/i18n'
import { operatorLanguage } from '../config/operatorLanguage.ts'
import { StartFailure } from '../config/startFailure.ts'
import { Problem } from '../http/problem.ts'

/** sysexits.h: EX_CONFIG and EX_DATAERR. */
const CONFIGURATION_ERROR = 78
const DATA_ERROR = 65

export interface Explanation {
  readonly line: string
  readonly exitCode: number
}

/** Null for what nobody expected: that deserves its stack. */
export function explain(
  error: unknown,
  variables: Readonly<Record<string, string | undefined>>,
): Explanation | null {
  if (!(error instanceof StartFailure) && !(error instanceof Problem)) return null
  const { code, params } = error
  const locale = operatorLanguage(variables)
  const sentences = [`errors:${code}`, `errors:${code}.detail`]
    .map((key) => translateUnknown(locale, key, params))
    .filter((sentence) => sentence !== null)
  return {
    line: [...sentences, `[${code}]`].join(' '),
    exitCode: error instanceof Problem ? DATA_ERROR : CONFIGURATION_ERROR,
  }
}
