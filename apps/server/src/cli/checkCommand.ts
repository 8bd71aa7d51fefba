/** `samplan check FILE [--json]`: what the rules say of a plan file. Exit code 1 when something must be mended. */
import { userIdSchema, validatePlan, type Issue, type Plan } from '@samplan/domain'
import { issueText, translatorFor, type Locale } from '@samplan/i18n'
import { nanoid } from 'nanoid'
import { parseArgs } from 'node:util'
import { operatorLanguage } from '../config/operatorLanguage.ts'
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
  const issues = validatePlan({ plan: answeredFor(plan), threads: [] })
  if (values.json) line.print(JSON.stringify(issues, null, 2))
  else for (const issue of issues) line.print(wording(issue, operatorLanguage(line.variables)))
  return issues.some(({ severity }) => severity === 'block') ? FOUND : DONE
}

const wording = (issue: Issue, locale: Locale): string =>
  [issue.severity, issue.code, issueText(issue, translatorFor(locale))].join('\t')

/** A plan file knows no members. Whoever brings it in answers for it, so nobody need be told that nobody does. */
function answeredFor(plan: Plan): Plan {
  const userId = userIdSchema.parse('importer')
  const sections = plan.sections.map((section) =>
    section.parentId === null ? { ...section, ownerIds: [userId] } : section,
  )
  return { ...plan, members: [{ userId, role: 'coordinator' }], sections }
}
