/** Pictures in a plan. */
import { imageFileSchema, type ImageFile, type ImageHash, type PlanId, type SectionId } from '@samplan/domain'
import { readProblem, unreachable } from './apiError.ts'
import { announceSessionExpired } from './expiry.ts'

export const picturePath = (planId: PlanId, hash: ImageHash): string => `/api/plans/${planId}/images/${hash}`

interface Sending {
  /** Of the bytes, from 0 to 1. When all are there the server still has to read them. */
  readonly onProgress: (part: number) => void
  readonly signal: AbortSignal
}

/**
 * Hands in a picture; by XMLHttpRequest, since `fetch` says nothing of how far it has come.
 *
 * @throws ApiError, and DOMException named AbortError when the signal says so
 */
export function handInPicture(
  planId: PlanId,
  sectionId: SectionId,
  file: Blob,
  { onProgress, signal }: Sending,
): Promise<ImageFile> {
  const { promise, resolve, reject } = Promise.withResolvers<ImageFile>()
  const sending = new XMLHttpRequest()
  sending.open('POST', `/api/plans/${planId}/images?sectionId=${sectionId}`)
  sending.setRequestHeader('accept', 'application/json')
  sending.setRequestHeader('content-type', 'application/octet-stream')
  sending.upload.addEventListener('progress', ({ loaded, total }) =>
    onProgress(total === 0 ? 1 : loaded / total),
  )
  sending.addEventListener('load', () => resolve(answerOf(sending)))
  sending.addEventListener('error', () => reject(unreachable()))
  signal.addEventListener('abort', () => {
    sending.abort()
    reject(new DOMException('The picture is no longer wanted', 'AbortError'))
  })
  sending.send(file)
  return promise
}

async function answerOf({ status, responseText }: XMLHttpRequest): Promise<ImageFile> {
  if (status === 201) return imageFileSchema.parse(JSON.parse(responseText))
  const problem = await readProblem(new Response(responseText, { status }))
  if (status === 401) announceSessionExpired()
  throw problem
}
