/**
 * Errors over HTTP are RFC 9457 problem documents. The code is stable and for programs; title and detail are for people,
 * in their language.
 */
import type { ErrorCode } from '@samplan/domain'
import { acceptedLocale, translateUnknown, type Locale } from '@samplan/i18n'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

export type ProblemParams = Readonly<Record<string, string | number | readonly string[]>>

export type ProblemExtension = Readonly<Record<string, unknown>>

export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: ContentfulStatusCode
  readonly code: ErrorCode
  readonly params: ProblemParams
  /** Whole seconds after which the same request may succeed. */
  readonly retryAfter: number | null
  /** Members of the document beside those that every problem has (RFC 9457, 3.2). */
  readonly extension: ProblemExtension

  constructor(
    status: ContentfulStatusCode,
    code: ErrorCode,
    params: ProblemParams = {},
    retryAfter: number | null = null,
    extension: ProblemExtension = {},
  ) {
    super(code)
    this.status = status
    this.code = code
    this.params = params
    this.retryAfter = retryAfter
    this.extension = extension
  }
}

export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly code: ErrorCode
  readonly params?: ProblemParams
}

export function problemDocument(problem: Problem, locale: Locale): ProblemDocument {
  const { code, params, status, extension } = problem
  const detail = translateUnknown(locale, `errors:${code}.detail`, params)
  return {
    ...extension,
    type: `urn:samplan:error:${code}`,
    title: translateUnknown(locale, `errors:${code}`, params) ?? code,
    status,
    ...(detail === null ? {} : { detail }),
    code,
    ...(Object.keys(params).length === 0 ? {} : { params }),
  }
}

export function problemResponse(context: Context, problem: Problem): Response {
  const locale = acceptedLocale(context.req.header('Accept-Language'))
  context.header('Content-Language', locale)
  context.header('Vary', 'Accept-Language', { append: true })
  if (problem.retryAfter !== null) context.header('Retry-After', String(problem.retryAfter))
  return context.body(JSON.stringify(problemDocument(problem, locale)), problem.status, {
    'Content-Type': 'application/problem+json',
  })
}
