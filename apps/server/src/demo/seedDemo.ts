/** The demo: its organisation and accounts, whenever DEMO is on; its plan, once, in a data folder without any. */
import { writePlan } from '@samplan/document'
import { organisationIdSchema, planIdSchema, type UserId } from '@samplan/domain'
import type { Services } from '../life/services.ts'
import { DEMO_PASSWORD, demoAccounts, type DemoAccountKey } from './accounts.ts'
import { demoPlan } from './plan/demoPlan.ts'

const organisation = { id: organisationIdSchema.parse('demo'), name: 'Samverkan Älvkusten' }
const planId = planIdSchema.parse('demo')

export async function seedDemo(services: Services): Promise<void> {
  if (services.configuration.demo) await admitDemo(services)
  else await withdrawDemoAccounts(services)
}

async function admitDemo(services: Services): Promise<void> {
  const { storage, sync } = services
  await storage.organisations.put(organisation)
  const userIds = await admitDemoAccounts(services)
  if ((await storage.planIndex.get(planId)) !== null) return
  const userId = (key: DemoAccountKey) => demoUserId(userIds, key)
  const plan = demoPlan({ planId, userId })
  await sync.createPlan(planId, organisation.id, writePlan(plan), userId('samordnare'))
}

async function admitDemoAccounts({ users, storage }: Services): Promise<Map<DemoAccountKey, UserId>> {
  const ids = new Map<DemoAccountKey, UserId>()
  for (const { key, email, name, role } of demoAccounts) {
    const user = (await users.findByEmail(email)) ?? (await users.create({ email, name }))
    if (!(await users.hasPassword(user.id))) await users.setPassword(user.id, DEMO_PASSWORD)
    const organisationRole = role === 'coordinator' ? 'administrator' : 'member'
    await storage.organisations.setMember(organisation.id, { userId: user.id, role: organisationRole })
    ids.set(key, user.id)
  }
  return ids
}

function demoUserId(ids: ReadonlyMap<DemoAccountKey, UserId>, key: DemoAccountKey): UserId {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`There is no demo account ${key}`)
  return id
}

/** A data folder that was tried out with the demo and then put to use must have no account with a known password. */
async function withdrawDemoAccounts({ users }: Services): Promise<void> {
  for (const { email } of demoAccounts) {
    const user = await users.findByEmail(email)
    if (user !== null && (await users.hasPassword(user.id))) await users.withdrawPassword(user.id)
  }
}
