/** Why a request did not do what it should. */
import { z } from 'zod'

/** RFC 9457, with the stable code that the catalogues have words for. */
const problemSchema = z.object({
  status: z.int(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).default({}),
  /** Of a freeze that was refused: what stands in the way now. */
  review: z.unknown().optional(),
})

export type ProblemParameters = z.infer<typeof problemSchema>['params']

export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** Null when no answer came: the network, or the server, is away, and trying again may help. */
  readonly status: number | null
  readonly code: string
  readonly params: ProblemParameters
  /** What came with it beside the code, for who knows how to read it. */
  readonly review: unknown

  constructor(status: number | null, code: string, params: ProblemParameters = {}, review: unknown = null) {
    super(code)
    this.status = status
    this.code = code
    this.params = params
    this.review = review
  }
}

export const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'not-signed-in'

export const unreachable = (): ApiError => new ApiError(null, 'unreachable')

/** Reads a problem document; an answer of another shape (a proxy's page, say) keeps only its status. */
export async function readProblem(response: Response): Promise<ApiError> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => null))
  return parsed.success
    ? new ApiError(response.status, parsed.data.code, parsed.data.params, parsed.data.review)
    : new ApiError(response.status, 'unexpected')
}
