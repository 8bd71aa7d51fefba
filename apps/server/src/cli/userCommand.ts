/**
 * `samplan user add EMAIL NAME [--administrator] [--organisation NAME]`: prints a link by which the person chooses a
 * password. It is how the first account of an installation comes to be.
 */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { hashToken } from '../accounts/programTokens.ts'
import { nameSchema } from '../http/nameSchema.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { invitationLink } from '../mail/links.ts'
import { homeOrganisation } from '../members/homeOrganisation.ts'
import { DONE, MISUSED, type CliCommand } from './commandLine.ts'
import { withServices } from './openForCommandLine.ts'

const TWO_WEEKS_MS = 14 * 24 * 3_600_000
const emailSchema = z.email().max(254)

export const userCommand: CliCommand = async (args, line) => {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { administrator: { type: 'boolean', default: false }, organisation: { type: 'string' } },
  })
  const [verb, address, calledName] = positionals
  const email = emailSchema.safeParse(address).data
  const name = nameSchema.safeParse(calledName).data
  const organisation = nameSchema.default('Samplan').safeParse(values.organisation).data
  if (verb !== 'add' || email === undefined || name === undefined || organisation === undefined)
    return MISUSED
  const person = { email, name, role: values.administrator ? 'administrator' : 'member' } as const
  const link = await withServices(line, (services) => addUser(services, person, organisation))
  line.print(link)
  return DONE
}

interface NewPerson {
  readonly email: string
  readonly name: string
  readonly role: 'administrator' | 'member'
}

async function addUser(services: Services, person: NewPerson, organisationName: string): Promise<string> {
  const { users, storage, newId, newSecret, now, publicOrigin } = services
  if ((await users.findByEmail(person.email)) !== null) throw new Problem(409, 'email-taken')
  const organisationId = await homeOrganisation(
    { organisations: storage.organisations, newId },
    organisationName,
  )
  const user = await users.create(person)
  await storage.organisations.setMember(organisationId, { userId: user.id, role: person.role })
  const token = newSecret()
  await storage.invitations.create({
    tokenHash: hashToken(token),
    organisationId,
    planId: null,
    email: user.email,
    role: 'administrator',
    invitedBy: user.id,
    createdAt: now(),
    expiresAt: now() + TWO_WEEKS_MS,
  })
  return invitationLink(publicOrigin(), token)
}
