import { describe, expect, test, vi } from 'vitest'
import { ApiError, unreachable } from '../api/apiError.ts'
import { askOrRecall } from './askOrRecall.ts'

const never = new Promise<never>(() => undefined)
const recall = async () => 'kept'
const failing = (error: Error) => async (): Promise<string> => {
  throw error
}

describe('a read', () => {
  test('is the server’s, whatever is kept', async () => {
    expect(await askOrRecall({ ask: async () => 'fresh', recall, patience: never })).toEqual({
      answer: 'fresh',
      recalled: false,
    })
  })

  test.each([unreachable(), new ApiError(502, 'unexpected'), new ApiError(503, 'storage-failing')])(
    'is the kept one while the server is away (%o)',
    async (error) => {
      expect(await askOrRecall({ ask: failing(error), recall, patience: never })).toEqual({
        answer: 'kept',
        recalled: true,
      })
    },
  )

  test('is the kept one when the server is too slow', async () => {
    const slow = { ask: () => never, recall, patience: Promise.resolve() }
    expect(await askOrRecall(slow)).toEqual({ answer: 'kept', recalled: true })
  })

  test('is the server’s, however late, where nothing is kept', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const recallNothing = async () => {
      resolve('late')
      return null
    }
    const slow = { ask: () => promise, recall: recallNothing, patience: Promise.resolve() }
    expect(await askOrRecall(slow)).toEqual({ answer: 'late', recalled: false })
  })

  test.each([401, 403, 404, 500])(
    'is refused as the server refuses it, with nothing recalled (%i)',
    async (status) => {
      const recalling = vi.fn<typeof recall>(recall)
      const refused = { ask: failing(new ApiError(status, 'refused')), recall: recalling, patience: never }
      await expect(askOrRecall(refused)).rejects.toMatchObject({ status })
      expect(recalling).not.toHaveBeenCalled()
    },
  )

  test('fails as the network does where nothing is kept', async () => {
    const nothing = async () => null
    await expect(
      askOrRecall({ ask: failing(unreachable()), recall: nothing, patience: never }),
    ).rejects.toThrow('unreachable')
  })
})
