import { blockIdSchema, imageFileSchema, type BlockId, type ImageFile } from '@samplan/domain'
import { beforeEach, expect, test } from 'vitest'
import { ApiError } from '../../api/apiError.ts'
import { PictureSendings, type PictureSendingsDeps } from './PictureSendings.ts'

const block = blockIdSchema.parse('bild')
const picture = new Blob(['a picture'])
const file = imageFileSchema.parse({
  hash: 'a'.repeat(64),
  mediaType: 'image/png',
  width: 2,
  height: 1,
  bytes: 9,
})

interface Attempt {
  readonly file: Blob
  readonly how: Parameters<PictureSendingsDeps['handIn']>[1]
  readonly answer: PromiseWithResolvers<ImageFile>
}

let attempts: Attempt[]
let taken: [BlockId, ImageFile][]
let sendings: PictureSendings
const state = () => sendings.stateOf(block)

beforeEach(() => {
  attempts = []
  taken = []
  sendings = new PictureSendings({
    handIn: (sent, how) => {
      const answer = Promise.withResolvers<ImageFile>()
      attempts.push({ file: sent, how, answer })
      return answer.promise
    },
    onTaken: (blockId, image) => taken.push([blockId, image]),
  })
})

/** What is waited for of the sending happens before what is awaited here. */
const settled = async () => {
  for (let turns = 0; turns < 5; turns += 1) await Promise.resolve()
}
const attempt = (index: number): Attempt => {
  const found = attempts[index]
  if (found === undefined) throw new Error('It was tried')
  return found
}

test('a picture is written when the server has taken it, and how far it has come is told', async () => {
  const told: unknown[] = []
  sendings.subscribe(() => told.push(state()))
  sendings.send(block, picture)
  attempt(0).how.onProgress(0.5)
  expect(taken).toEqual([])
  attempt(0).answer.resolve(file)
  await settled()
  expect(taken).toEqual([[block, file]])
  expect(told).toEqual([{ kind: 'sending', part: 0 }, { kind: 'sending', part: 0.5 }, null])
})

test('what the server refuses stays with its reason, and can be tried again', async () => {
  sendings.send(block, picture)
  const error = new ApiError(422, 'image-svg')
  attempt(0).answer.reject(error)
  await settled()
  expect(state()).toEqual({ kind: 'refused', error })
  sendings.retryWaiting()
  expect(attempts).toHaveLength(1)
  sendings.retry(block)
  expect(attempt(1).file).toBe(picture)
})

test('without a network it waits, and goes when there is one', async () => {
  sendings.send(block, picture)
  attempt(0).answer.reject(new ApiError(null, 'unreachable'))
  await settled()
  expect(state()).toEqual({ kind: 'waiting' })
  sendings.retryWaiting()
  attempt(1).answer.resolve(file)
  await settled()
  expect(taken).toEqual([[block, file]])
})

test('another picture for the same place takes the place of the first', async () => {
  sendings.send(block, picture)
  sendings.send(block, new Blob(['another']))
  expect(attempt(0).how.signal.aborted).toBe(true)
  attempt(0).answer.resolve(file)
  await settled()
  expect(taken).toEqual([])
  expect(state()).toEqual({ kind: 'sending', part: 0 })
})

test('what is cancelled is written no more', async () => {
  sendings.send(block, picture)
  sendings.cancel(block)
  expect(state()).toBeNull()
  attempt(0).answer.resolve(file)
  await settled()
  expect(taken).toEqual([])
})
