import { describe, expect, it } from 'vitest'
import { commentOn, demoWithInboxes } from '../testing/inboxes.ts'

const OFFICER = 'handlaggare3'
const PATH = '/api/plans/demo/read-marks'

describe('what somebody has read', async () => {
  const { call, as, give, unread, readAll } = await demoWithInboxes()
  const put = async (body: object, key: Parameters<typeof as>[0] = OFFICER) =>
    (await call('PUT', PATH, body, as(key))).status
  const marks = async (key: Parameters<typeof as>[0] = OFFICER): Promise<unknown> =>
    (await call('GET', PATH, undefined, as(key))).json()

  it('is kept for each person, and the later mark stands', async () => {
    await give('direktor', commentOn('skola', 'a'))
    expect(await put({ threads: { a: 20 }, sections: { skola: 7 } })).toBe(204)
    expect(await put({ threads: { a: 10 } })).toBe(204)
    expect(await put({ sections: { skola: 8, miljo: 1 } })).toBe(204)
    expect(await marks()).toEqual({ threads: { a: 20 }, sections: { skola: 8, miljo: 1 } })
    expect(await marks('direktor')).toEqual({ threads: {}, sections: {} })
  })

  it('is kept only of what there is', async () => {
    const before = await marks()
    expect(await put({ threads: { nowhere: 1 }, sections: { 'section-of-another-plan': 1 } })).toBe(204)
    expect(await marks()).toEqual(before)
    expect(await put({ threads: { a: -1 } })).toBe(422)
    expect(await put({ sections: { 'no id': 1 } })).toBe(422)
  })

  it('is not told again', async () => {
    await readAll(OFFICER)
    await give('direktor', commentOn('skola', 'b'))
    await give('direktor', commentOn('skola', 'c'))
    await unread(OFFICER)
    await put({ threads: { b: 1 } })
    expect((await unread(OFFICER)).map(({ threadId }) => threadId)).toEqual(['c'])
  })

  it('is for who may read the plan', async () => {
    expect((await call('GET', PATH)).status).toBe(401)
    expect((await call('GET', '/api/plans/none/read-marks', undefined, as(OFFICER))).status).toBe(404)
  })
})
