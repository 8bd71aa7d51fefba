/** The demo: its organisation and accounts, whenever DEMO is on; its plan, once. */
import { organisationIdSchema } from '@samplan/domain'
import type { Services } from '../life/services.ts'
import { DEMO_PASSWORD, demoAccounts } from './accounts.ts'

const organisation = { id: organisationIdSchema.parse('demo'), name: 'Samverkan Älvkusten' }

export async function seedDemo(services: Services): Promise<void> {
  if (services.configuration.demo) await admitDemoAccounts(services)
  else await withdrawDemoAccounts(services)
}

async function admitDemoAccounts({ users, storage }: Services): Promise<void> {
  await storage.organisations.put(organisation)
  for (const { email, name, role } of demoAccounts) {
    const user = (await users.findByEmail(email)) ?? (await users.create({ email, name }))
    if (!(await users.hasPassword(user.id))) await users.setPassword(user.id, DEMO_PASSWORD)
    await storage.organisations.setMember(organisation.id, {
      userId: user.id,
      role: role === 'coordinator' ? 'administrator' : 'member',
    })
  }
}

/** A data folder that was tried out with the demo and then put to use must have no account with a known password. */
async function withdrawDemoAccounts({ users }: Services): Promise<void> {
  for (const { email } of demoAccounts) {
    const user = await users.findByEmail(email)
    if (user !== null && (await users.hasPassword(user.id))) await users.withdrawPassword(user.id)
  }
}
