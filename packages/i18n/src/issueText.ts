/** What an issue says. Some codes read differently by a param; those messages are keyed `code.variant`. */
import type { Issue } from '@samplan/domain'
import type { Translator } from './translator.ts'

type Worded = Pick<Issue, 'code' | 'params'>

const VARIANT_PARAM: ReadonlyMap<Issue['code'], string> = new Map([
  ['budget.unbalanced', 'higher'],
  ['reference.unresolved', 'kind'],
  ['comment.undecided', 'kind'],
])

function messageKey({ code, params }: Worded): string {
  const param = VARIANT_PARAM.get(code)
  if (param === undefined) return `issues:${code}`
  const key = `issues:${code}.${params[param]}`
  return code === 'reference.unresolved' && 'lacks' in params ? `${key}.lacks` : key
}

/** A code that this catalogue does not know, from a newer server, reads as itself. */
export const issueText = (
  issue: Worded,
  { translateUnknown }: Pick<Translator, 'translateUnknown'>,
): string => translateUnknown(messageKey(issue), issue.params) ?? issue.code
