/** The demo accounts, offered on the sign-in page. */
import { Hono } from 'hono'
import { DEMO_PASSWORD, demoAccounts } from '../demo/accounts.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'

export const demoRoutes = ({ configuration }: Services) =>
  new Hono().get('/', (context) => {
    if (!configuration.demo) throw new Problem(404, 'not-found')
    const accounts = demoAccounts.map(({ email, name, role }) => ({ email, name, role }))
    return context.json({ password: DEMO_PASSWORD, accounts })
  })
