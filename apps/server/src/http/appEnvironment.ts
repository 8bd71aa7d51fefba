import type { Principal } from '../accounts/principal.ts'
import type { RequestBindings } from './requestEnvironment.ts'

/** The Hono environment of every route: what a request brings along, and what middleware has found out about it. */
export interface AppEnvironment {
  Bindings: RequestBindings
  Variables: { principal: Principal }
}
