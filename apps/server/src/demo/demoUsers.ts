import type { UserId } from '@samplan/domain'
import type { Users } from '../accounts/users.ts'
import { demoAccounts, type DemoAccountKey } from './accounts.ts'

export type DemoUserId = (account: DemoAccountKey) => UserId

/** @throws where the demo has not been seeded */
export async function findDemoUsers({ users }: { readonly users: Users }): Promise<DemoUserId> {
  const found = await Promise.all(demoAccounts.map(({ email }) => users.findByEmail(email)))
  const ids = new Map(demoAccounts.map(({ key }, place) => [key, found[place]?.id]))
  return (key) => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`There is no demo account ${key}`)
    return id
  }
}
