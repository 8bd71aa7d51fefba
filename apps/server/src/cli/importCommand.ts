/** `samplan import FILE [--as EMAIL]` */
import type { UserId } from '@samplan/domain'
import { parseArgs } from 'node:util'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { importPlan, type Importer } from '../plans/importPlan.ts'
import { DONE, MISUSED, type CliCommand } from './commandLine.ts'
import { withServices } from './openForCommandLine.ts'
import { readPlanFileText } from './readFile.ts'

export const importCommand: CliCommand = async (args, line) => {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { as: { type: 'string' } },
  })
  const [file] = positionals
  if (file === undefined) return MISUSED
  const text = readPlanFileText(file, line.folders)
  const outcome = await withServices(line, async (services) =>
    importPlan(services, await importerNamed(services, values.as), text),
  )
  line.print(JSON.stringify(outcome, null, 2))
  return DONE
}

/** Whoever is named; else an administrator of the only organisation. */
async function importerNamed({ storage, users }: Services, email: string | undefined): Promise<Importer> {
  if (email !== undefined) return importerBy(email, (await users.findByEmail(email))?.id, storage)
  const [organisation] = await storage.organisations.list()
  const members = organisation === undefined ? [] : await storage.organisations.members(organisation.id)
  const administrator = members.find(({ role }) => role === 'administrator')
  if (organisation === undefined || administrator === undefined) throw new Problem(404, 'nobody-to-import-as')
  return { userId: administrator.userId, organisationId: organisation.id }
}

async function importerBy(
  email: string,
  userId: UserId | undefined,
  { organisations }: Services['storage'],
): Promise<Importer> {
  const [membership] = userId === undefined ? [] : await organisations.memberships(userId)
  if (userId === undefined || membership === undefined) throw new Problem(404, 'email-unknown', { email })
  return { userId, organisationId: membership.organisation.id }
}
