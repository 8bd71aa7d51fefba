/** The demo: its organisation and accounts, whenever DEMO is on; its plan and last year's, once, in a data folder without them. */
import { writePlan } from '@samplan/document'
import { organisationIdSchema, planIdSchema } from '@samplan/domain'
import type { Services } from '../life/services.ts'
import type { ActingUser } from '../accounts/principal.ts'
import { DEMO_PASSWORD, demoAccounts, type DemoAccountKey } from './accounts.ts'
import { decideLastYear } from './decideLastYear.ts'
import { findDemoUsers } from './demoUsers.ts'
import { demoPlan } from './plan/demoPlan.ts'
import { reviewDemo } from './reviewDemo.ts'

const organisation = { id: organisationIdSchema.parse('demo'), name: 'Samverkan Älvkusten' }
const planId = planIdSchema.parse('demo')

export async function seedDemo(services: Services): Promise<void> {
  if (!services.configuration.demo) return withdrawDemoAccounts(services)
  await services.storage.organisations.put(organisation)
  await admitDemoAccounts(services)
  await createDemoPlan(services)
}

/** Last year's plan, adopted. Apart from the rest, because freezing sets a printing press going. */
export async function seedLastYear(services: Services): Promise<void> {
  if (services.configuration.demo)
    await decideLastYear(services, await findDemoUsers(services), actingInDemo(services))
}

/** All at once: hashing twelve passwords one after the other is most of a first start. */
async function admitDemoAccounts(services: Services): Promise<void> {
  await Promise.all(demoAccounts.map((account) => admit(services, account)))
}

async function admit(
  { users, storage, withdrawals }: Services,
  account: (typeof demoAccounts)[number],
): Promise<void> {
  const { email, name, role } = account
  const user = (await users.findByEmail(email)) ?? (await users.create({ email, name }))
  // Somebody has tried taking access away, and it stays so.
  if (await withdrawals.isDisabled(user.id)) return
  if (!(await users.hasPassword(user.id))) await users.setPassword(user.id, DEMO_PASSWORD)
  const organisationRole = role === 'coordinator' ? 'administrator' : 'member'
  await storage.organisations.setMember(organisation.id, { userId: user.id, role: organisationRole })
}

async function createDemoPlan(services: Services): Promise<void> {
  const { storage, sync, now } = services
  if ((await storage.planIndex.get(planId)) !== null) return
  const userId = await findDemoUsers(services)
  const plan = demoPlan({ planId, userId, now: now() })
  const docs = reviewDemo(writePlan(plan), userId, now())
  await sync.createPlan(planId, organisation.id, docs, userId('samordnare'))
}

const actingInDemo =
  ({ users }: Services) =>
  async (key: DemoAccountKey): Promise<ActingUser> => {
    const account = demoAccounts.find((candidate) => candidate.key === key)
    const user = account === undefined ? null : await users.findByEmail(account.email)
    if (user === null) throw new Error(`There is no demo account ${key}`)
    return { user, organisation, role: 'member' }
  }

/** A data folder that was tried out with the demo and then put to use must have no account with a known password. */
async function withdrawDemoAccounts({ users }: Services): Promise<void> {
  for (const { email } of demoAccounts) {
    const user = await users.findByEmail(email)
    if (user !== null && (await users.hasPassword(user.id))) await users.withdrawPassword(user.id)
  }
}
