/**
 * The environment, parsed once at the start; everything inside receives a `Configuration` and reads no variable.
 * An empty variable counts as unset, as it does for most who write `.env` files.
 */
import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'
import { isLoopback } from './loopback.ts'
import { oidcFrom, oidcVariables, type OidcConfiguration } from './oidc.ts'
import { StartFailure } from './startFailure.ts'
import { switchSchema, urlWith } from './variables.ts'

/** Only the origin counts: the app is served from the root of its host. */
const originSchema = urlWith('http:', 'https:')
  .refine((text) => new URL(text).pathname === '/', { message: 'URL without a path' })
  .transform((text) => new URL(text).origin)

const environmentSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { message: '0–65535' })
    .transform(Number)
    .refine((port) => port <= 65_535, { message: '0–65535' })
    .default(3000),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: urlWith('postgres:', 'postgresql:').optional(),
  /** For several nodes, which are to come: checked already, and not used yet. */
  REDIS_URL: urlWith('redis:', 'rediss:').optional(),
  /** Signs cookies. 32 characters of a random generator hold at least 128 bits. */
  AUTH_SECRET: z.string().min(32, { message: '≥ 32' }).optional(),
  PUBLIC_URL: originSchema.optional(),
  DEMO: switchSchema.optional(),
  SMTP_URL: urlWith('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.string().max(320).optional(),
  /** Addresses or networks of the reverse proxies whose `X-Forwarded-For` is believed. */
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], { message: '10.0.0.0/8, ::1' })))
    .default([]),
  ...oidcVariables,
  METRICS_TOKEN: z.string().min(16, { message: '≥ 16' }).optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      message: 'fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
})

export interface Configuration {
  readonly host: string
  /** 0 lets the system choose a free port. */
  readonly port: number
  /** Absolute. */
  readonly dataFolder: string
  readonly databaseUrl: string | null
  readonly authSecret: string | null
  /** Origin under which people reach the server; null means the address it listens on. */
  readonly publicUrl: string | null
  readonly demo: boolean
  readonly smtpUrl: string | null
  readonly mailFrom: string | null
  readonly trustedProxies: readonly string[]
  /** Null where people sign in with passwords alone. */
  readonly oidc: OidcConfiguration | null
  readonly metricsToken: string | null
  readonly logLevel: z.infer<typeof environmentSchema>['LOG_LEVEL']
}

type Variables = Readonly<Record<string, string | undefined>>

/** @throws StartFailure naming the first variable that is wrong, and what may stand there */
export function readEnvironment(variables: Variables, workingFolder: string): Configuration {
  const values = parse(variables)
  const configuration: Configuration = {
    host: values.HOST,
    port: values.PORT,
    dataFolder: isAbsolute(values.DATA_DIR) ? values.DATA_DIR : resolve(workingFolder, values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    authSecret: values.AUTH_SECRET ?? null,
    publicUrl: values.PUBLIC_URL ?? null,
    demo: values.DEMO ?? reachesThisMachineOnly(values.HOST, values.PUBLIC_URL),
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? null,
    trustedProxies: values.TRUSTED_PROXIES,
    oidc: oidcFrom(values, values.PUBLIC_URL),
    metricsToken: values.METRICS_TOKEN ?? null,
    logLevel: values.LOG_LEVEL,
  }
  refusePublicDemo(configuration)
  return configuration
}

function parse(variables: Variables) {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = environmentSchema.safeParse(set)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const name = String(issue?.path[0] ?? '')
  // A secret is never repeated on a screen or in a log.
  const value = /SECRET|TOKEN|_URL$/.test(name) ? '…' : (variables[name] ?? '')
  throw new StartFailure('config-invalid', { name, value, expected: issue?.message ?? '' })
}

/** A proxy on this machine makes a loopback address public; then `PUBLIC_URL` says so. */
function reachesThisMachineOnly(host: string, publicUrl: string | undefined): boolean {
  return isLoopback(host) && (publicUrl === undefined || isLoopback(new URL(publicUrl).hostname))
}

/** The demo accounts' password is in the documentation. */
function refusePublicDemo({ demo, host, publicUrl }: Configuration): void {
  if (demo && !reachesThisMachineOnly(host, publicUrl ?? undefined)) {
    throw new StartFailure('demo-not-local', { host: publicUrl ?? host })
  }
}
