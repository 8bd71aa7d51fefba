/** A server without a port, on a database in memory, with a clock to turn and a mailbox to read. */
import { memoryImages, openSqlite, type ImageStore, type Storage } from '@samplan/storage'
import { nanoid } from 'nanoid'
import pino from 'pino'
import type { PasswordHasher } from '../accounts/createAuth.ts'
import { migrateAccounts } from '../accounts/migrate.ts'
import { readEnvironment } from '../config/environment.ts'
import { DEMO_PASSWORD } from '../demo/accounts.ts'
import { seedDemo } from '../demo/seedDemo.ts'
import { createApp } from '../http/createApp.ts'
import { createJobs } from '../life/createJobs.ts'
import { createServices } from '../life/createServices.ts'
import { serveHttp } from '../life/serveHttp.ts'
import type { Mail } from '../mail/mailer.ts'
import type { WebFile } from '../web/loadFiles.ts'

/** Hashing is slow on purpose. One test, of the running server, does it for real. */
const plainText: PasswordHasher = {
  hash: async (password) => `plain ${password}`,
  verify: async ({ hash, password }) => hash === `plain ${password}`,
}

export interface TestServerOptions {
  readonly variables?: Record<string, string>
  /** Whether mail can be sent. */
  readonly mail?: boolean
  readonly webFiles?: ReadonlyMap<string, WebFile>
  /** Where none is given, a database in memory. */
  readonly storage?: Storage
  /** Where none is given, they are kept in memory. */
  readonly images?: ImageStore
}

export type TestServer = Awaited<ReturnType<typeof createTestServer>>

export async function createTestServer(options: TestServerOptions = {}) {
  const { variables = {}, mail = false, webFiles } = options
  const configuration = readEnvironment({ LOG_LEVEL: 'silent', PORT: '0', ...variables }, '/nowhere')
  const storage = options.storage ?? (await openSqlite(':memory:'))
  await migrateAccounts(storage.kysely, storage.dialect)
  const clock = { now: Date.now() }
  const mails: Mail[] = []
  /** One that is slow takes a mail and never says so. */
  const mailServer = { isSlow: false }
  const send = async (sent: Mail) => {
    mails.push(sent)
    if (mailServer.isSlow) await new Promise(() => {})
  }
  const services = createServices({
    configuration,
    secret: 'a secret that only this test server uses',
    storage,
    images: options.images ?? memoryImages(),
    logger: pino({ level: 'silent' }),
    mailer: mail ? { send } : null,
    now: () => clock.now,
    newId: nanoid,
    newSecret: () => nanoid(32),
    publicOrigin: () => 'http://localhost',
    passwordHasher: plainText,
  })
  await seedDemo(services)
  await services.notifier.start()
  const jobs = createJobs(services)
  const app = createApp(services, webFiles ?? new Map())
  /** The same services on a port of their own. */
  const listen = () => serveHttp(services, new Map())
  return { app, services, jobs, storage, clock, mails, mailServer, listen, ...callers(app) }
}

interface Call {
  readonly cookie?: string
  readonly address?: string
  readonly headers?: Record<string, string>
}

function callers(app: ReturnType<typeof createApp>) {
  const call = async (method: string, path: string, body?: unknown, options: Call = {}) => {
    const headers = new Headers({ Host: 'localhost', ...options.headers })
    if (options.cookie !== undefined) headers.set('Cookie', options.cookie)
    if (body !== undefined) headers.set('Content-Type', 'application/json')
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    return app.request(path, init, bindingsFrom(options.address ?? '127.0.0.1'))
  }
  const signIn = async (email: string, password = DEMO_PASSWORD, options: Call = {}) =>
    call('POST', '/api/auth/sign-in/email', { email, password }, options)
  return {
    call,
    signIn,
    /** The cookie of a demo account. */
    cookieOf: async (key: string) => cookieFrom(await signIn(`${key}@demo.example`)),
  }
}

export const cookieFrom = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** As much of a socket as the server looks at. */
function bindingsFrom(remoteAddress: string): object {
  return { incoming: { socket: { remoteAddress } } }
}
