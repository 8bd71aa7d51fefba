/** `samplan check FILE [--json]`: what the rules say of a plan file. Exit code 1 when something must be mended. */
import { userIdSchema, validatePlan, type Issue, type Plan } from '@samplan/domain'
import { issueText, translatorFor, type Locale } from '@samplan/i18n'
import { nanoid } from 'nanoid'
import { parseArgs } from 'node:util'
import { operatorLanguage } from '../config/operatorLanguage.ts'
import { answeredFor } from '../plans/answeredFor.ts'
import { readPlanFile } from '../plans/importPlan.ts'
import { DONE, FOUND, MISUSED, type CliCommand } from './commandLine.ts'
import { readPlanFileText } from './readFile.ts'

export const checkCommand: CliCommand = async (args, line) => {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (file === undefined) return MISUSED
  const { plan } = readPlanFile({ newId: nanoid }, readPlanFileText(file, line.folders))
  const issues = issuesOfFile(plan)
  if (values.json) line.print(JSON.stringify(issues, null, 2))
  else for (const issue of issues) line.print(wording(issue, operatorLanguage(line.variables)))
  return issues.some(({ severity }) => severity === 'block') ? FOUND : DONE
}

/** The same as when the plan has been brought in: whoever would do so answers for it, and nobody has commented. */
export const issuesOfFile = (plan: Plan): Issue[] =>
  validatePlan({ plan: answeredFor(plan, userIdSchema.parse('importer')), threads: [] })

const wording = (issue: Issue, locale: Locale): string =>
  [issue.severity, issue.code, issueText(issue, translatorFor(locale))].join('\t')
