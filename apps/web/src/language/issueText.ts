import type { Issue } from '@samplan/domain'
import type { Language } from './languageContext.ts'

/** What an issue says; a code that an older catalogue does not know reads as itself. */
export const issueText = (
  issue: Pick<Issue, 'code' | 'params'>,
  { tUnknown }: Pick<Language, 'tUnknown'>,
): string => tUnknown(`issues:${issue.code}`, issue.params) ?? issue.code
