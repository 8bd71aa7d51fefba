/** An expected failure as a value: returned, not thrown, and worded by the catalogues. */
import { z } from 'zod'
import {
  amountErrorCodeSchema,
  authErrorCodeSchema,
  commandErrorCodeSchema,
  configErrorCodeSchema,
  errorCodeSchema,
  httpErrorCodeSchema,
  importErrorCodeSchema,
  nextYearErrorCodeSchema,
  storageErrorCodeSchema,
  syncErrorCodeSchema,
  type ErrorCode,
} from './errorCode.ts'

export const errorOriginSchema = z.enum([
  'command',
  'amount',
  'http',
  'auth',
  'import',
  'next-year',
  'sync',
  'storage',
  'config',
])
export type ErrorOrigin = z.infer<typeof errorOriginSchema>

export const failureSchema = z.object({
  code: errorCodeSchema,
  origin: errorOriginSchema,
  /** Whether the same request may succeed later, unchanged. */
  retryable: z.boolean(),
  /** What the message needs: the typed text, a limit, a path. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Failure = z.infer<typeof failureSchema>

const CODES_BY_ORIGIN = {
  command: commandErrorCodeSchema.options,
  amount: amountErrorCodeSchema.options,
  http: httpErrorCodeSchema.options,
  auth: authErrorCodeSchema.options,
  import: importErrorCodeSchema.options,
  'next-year': nextYearErrorCodeSchema.options,
  sync: syncErrorCodeSchema.options,
  storage: storageErrorCodeSchema.options,
  config: configErrorCodeSchema.options,
} satisfies Record<ErrorOrigin, readonly ErrorCode[]>

const ORIGIN_OF: ReadonlyMap<ErrorCode, ErrorOrigin> = new Map(
  errorOriginSchema.options.flatMap((origin) =>
    CODES_BY_ORIGIN[origin].map((code) => [code, origin] as const),
  ),
)

const RETRYABLE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'too-many-requests',
  'sign-in-throttled',
  'internal',
  'slow-reader',
  'too-many-connections',
  'server-stopping',
  'storage-unavailable',
  'storage-full',
  'database-unreachable',
])

export const failure = (code: ErrorCode, params: Failure['params'] = {}): Failure => ({
  code,
  // Every code stands in exactly one of the lists above; a test holds that.
  origin: ORIGIN_OF.get(code) ?? 'http',
  retryable: RETRYABLE.has(code),
  params,
})
