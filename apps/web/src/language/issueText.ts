import type { Issue } from '@samplan/domain'
import { issueText as textOf } from '@samplan/i18n'
import type { Language } from './languageContext.ts'

/** What an issue says, in the language of the interface. */
export const issueText = (
  issue: Pick<Issue, 'code' | 'params'>,
  { tUnknown }: Pick<Language, 'tUnknown'>,
): string => textOf(issue, { translateUnknown: tUnknown })
