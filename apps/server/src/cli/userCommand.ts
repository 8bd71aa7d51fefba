/**
 * `samplan user add EMAIL NAME [--administrator] [--organisation NAME]`: prints a link by which the person chooses a
 * password, or signs in with the organisation's account where there are no passwords. It is how the first account of an
 * installation comes to be. `samplan user sign-in EMAIL`: prints a link that signs the person in, once, within a quarter of
 * an hour.
 */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { hashToken } from '../accounts/programTokens.ts'
import { createSignInLink } from '../accounts/signInLinks.ts'
import { nameSchema } from '../http/nameSchema.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { invitationLink, signInLink, welcomeLink } from '../mail/links.ts'
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
  if (verb === 'sign-in' && email !== undefined) {
    line.print(await withServices(line, (services) => openDoor(services, email)))
    return DONE
  }
  const name = nameSchema.safeParse(calledName).data
  const organisation = nameSchema.default('Samplan').safeParse(values.organisation).data
  if (verb !== 'add' || email === undefined || name === undefined || organisation === undefined)
    return MISUSED
  const person = { email, name, role: values.administrator ? 'administrator' : 'member' } as const
  const link = await withServices(line, (services) => addUser(services, person, organisation))
  line.print(link)
  return DONE
}

async function openDoor(
  { auth, users, newSecret, now, publicOrigin }: Services,
  email: string,
): Promise<string> {
  const user = await users.findByEmail(email)
  if (user === null) throw new Problem(404, 'email-unknown', { email })
  const token = newSecret()
  await createSignInLink(auth, { userId: user.id, token, now: now() })
  return signInLink(publicOrigin(), token)
}

interface NewPerson {
  readonly email: string
  readonly name: string
  readonly role: 'administrator' | 'member'
}

async function addUser(services: Services, person: NewPerson, organisationName: string): Promise<string> {
  const { configuration, users, storage, newId, newSecret, now, publicOrigin } = services
  if ((await users.findByEmail(person.email)) !== null) throw new Problem(409, 'email-taken')
  const organisationId = await homeOrganisation(
    { organisations: storage.organisations, newId },
    organisationName,
  )
  const user = await users.create(person)
  await storage.organisations.setMember(organisationId, { userId: user.id, role: person.role })
  if (configuration.oidc?.only === true) return welcomeLink(publicOrigin())
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
