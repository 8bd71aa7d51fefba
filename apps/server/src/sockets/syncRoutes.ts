/**
 * The WebSockets. A browser cannot read why a handshake was refused, so whoever may not come in is let in and shown out
 * with a close code. Only a foreign page is refused in the handshake itself: it is owed no reason.
 */
import { upgradeWebSocket } from '@hono/node-server'
import { parseDocName, sectionDocName } from '@samplan/document'
import { planIdSchema, type PlanId } from '@samplan/domain'
import { CLOSE, type ConnectOptions, type SyncConnection, type SyncUser, type Transport } from '@samplan/sync'
import { Hono, type Context } from 'hono'
import type { WSEvents } from 'hono/ws'
import { WebSocket } from 'ws'
import type { Principal } from '../accounts/principal.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import type { Services } from '../life/services.ts'
import { wsTransport } from './wsTransport.ts'

export function syncRoutes(services: Services) {
  const upgrade = upgradeWebSocket((context: Context<AppEnvironment>) => eventsFor(services, context))
  return new Hono<AppEnvironment>().get('/sync/:planId', upgrade).get('/sync/:planId/:docName', upgrade)
}

async function eventsFor(services: Services, context: Context<AppEnvironment>): Promise<WSEvents> {
  const recognised = await services.recognise(context.req.raw.headers)
  if (recognised === null) return shownOut(CLOSE.notSignedIn, 'not-signed-in')
  if (await isOfAnotherLife(services, context)) return shownOut(CLOSE.clientTooOld, 'restored')
  const { principal } = recognised
  const planId = planIdSchema.safeParse(context.req.param('planId')).data
  const plan = planId === undefined ? null : await services.storage.planIndex.get(planId)
  // To the core every administrator is the administrator of the plan's own house.
  if (plan?.organisationId !== principal.organisation.id) return shownOut(CLOSE.noAccess, 'plan-unknown')
  const connect = connector(services, context, principal, plan.planId)
  return connect === null ? shownOut(CLOSE.noAccess, 'doc-unknown') : attended(services, principal, connect)
}

/**
 * A database restored from a backup has forgotten what a client of before still holds. One that says which life of the
 * database it knows (`?incarnation=`, out of `/api/me`) is kept from bringing it back, however it reconnects.
 */
async function isOfAnotherLife({ storage }: Services, { req }: Context<AppEnvironment>): Promise<boolean> {
  const known = req.query('incarnation')
  return known !== undefined && known !== (await storage.planIndex.incarnation())
}

const shownOut = (code: number, reason: string): WSEvents => ({
  onOpen: (_, socket) => socket.close(code, reason),
})

type Connect = (transport: Transport) => SyncConnection

/** Null for a name that no document can have. */
function connector(
  { sync }: Services,
  { req }: Context<AppEnvironment>,
  principal: Principal,
  planId: PlanId,
): Connect | null {
  const user = syncUser(principal)
  const options = connectOptions(req.query('control'), req.query('schemaVersion'))
  const name = req.param('docName')
  if (name === undefined) return (transport) => sync.connectPlan(planId, user, transport, options)
  const parsed = parseDocName(name)
  if (parsed === null) return null
  const docName = parsed.kind === 'section' ? sectionDocName(parsed.sectionId) : parsed.kind
  return (transport) => sync.connectDoc(planId, docName, user, transport, options)
}

const syncUser = ({ user, role }: Principal): SyncUser => ({
  id: user.id,
  name: user.name,
  organisationAdministrator: role === 'administrator',
})

const connectOptions = (control: string | undefined, schemaVersion: string | undefined): ConnectOptions => ({
  control: control === '1',
  schemaVersion: /^\d{1,6}$/.test(schemaVersion ?? '') ? Number(schemaVersion) : null,
})

/** The life of a socket: from its opening to its end, or to the end of the session that it hangs on. */
function attended({ sockets, logger }: Services, principal: Principal, connect: Connect): WSEvents {
  let connection: SyncConnection | null = null
  let leave = () => {}
  return {
    onOpen: (_, { raw }) => {
      if (!(raw instanceof WebSocket)) throw new TypeError('The upgrade is made by ws')
      connection = connect(wsTransport(raw))
      raw.on('pong', () => connection?.touch())
      leave = sockets.add(principal.credential, {
        signOut: () => raw.close(CLOSE.notSignedIn, 'session-ended'),
      })
    },
    onMessage: ({ data }, socket) => {
      if (data instanceof ArrayBuffer) connection?.receive(new Uint8Array(data))
      else socket.close(CLOSE.malformed, 'frame-malformed')
    },
    onClose: () => {
      leave()
      connection?.close()
    },
    onError: (event) => logger.debug({ type: event.type }, 'socket error'),
  }
}
