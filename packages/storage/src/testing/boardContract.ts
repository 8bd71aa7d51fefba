/** What is handed to a board, and to a case: links, memos, themes, excerpts of minutes. */
import { caseFileIdSchema, DEFAULT_THEME } from '@samplan/domain'
import { expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import { sha256Hex } from '../versions/sha256Hex.ts'
import { excerptIn, linkTo, recordIn, versionOf } from './caseSamples.ts'
import { logOfStorage } from './logOfStorage.ts'
import { newOrganisation, newPlan, newPlanId, newUserId } from './samples.ts'

export function boardContract(storage: () => Storage): void {
  const frozen = async () => {
    const plan = await newPlan(logOfStorage(storage()))
    const version = versionOf(plan)
    await recordIn(storage(), plan, [version])
    return { plan, head: version.head }
  }

  it('finds a link by the hash of its token, whatever has become of it', async () => {
    const { boardLinks } = storage()
    const { plan, head } = await frozen()
    const link = linkTo(plan, head)
    const newer = linkTo(plan, head, { createdAt: link.createdAt + 1 })
    await boardLinks.create(link)
    await boardLinks.create(newer)
    const unopened = { revokedAt: null, openings: 0, openedAt: null }
    expect(await boardLinks.find(link.tokenHash)).toEqual({ ...link, ...unopened })
    expect(await boardLinks.find('another hash')).toBeNull()
    expect((await boardLinks.list(plan.planId)).map(({ id }) => id)).toEqual([newer.id, link.id])
    expect(await boardLinks.revoke(newPlanId(), link.id, 7)).toBe(false)
    expect(await boardLinks.revoke(plan.planId, link.id, 7)).toBe(true)
    expect(await boardLinks.revoke(plan.planId, link.id, 8)).toBe(false)
    expect(await boardLinks.find(link.tokenHash)).toEqual({ ...link, ...unopened, revokedAt: 7 })
  })

  it('counts every opening of a link, also of many at once', async () => {
    const { boardLinks } = storage()
    const { plan, head } = await frozen()
    const link = linkTo(plan, head)
    await boardLinks.create(link)
    await Promise.all([1, 2, 3, 4, 5].map(() => boardLinks.countOpening(link.id, 9)))
    expect(await boardLinks.find(link.tokenHash)).toMatchObject({ openings: 5, openedAt: 9 })
  })

  it('goes by the latest memo of a version, also of many at once', async () => {
    const { memos } = storage()
    const { head } = await frozen()
    expect(await memos.latest(head.id)).toBeNull()
    const memo = (json: string) => ({ json, by: newUserId(), at: 3 })
    await Promise.all(['1', '2', '3'].map((json) => memos.put(head.id, memo(json))))
    const last = memo('{"background":"Bakgrund"}')
    await memos.put(head.id, last)
    expect(await memos.latest(head.id)).toEqual(last)
  })

  it('goes by the latest theme of an organisation', async () => {
    const { themes } = storage()
    const [own, other] = [
      await newOrganisation(logOfStorage(storage())),
      await newOrganisation(logOfStorage(storage())),
    ]
    expect(await themes.current(own)).toBeNull()
    const by = { by: newUserId(), at: 4 }
    const themed = (accent: string) => ({ ...DEFAULT_THEME, accent })
    const colours = ['#111111', '#222222', '#333333']
    await Promise.all(colours.map((accent) => themes.put(own, themed(accent), by)))
    await themes.put(own, themed('#0b5f5a'), by)
    expect(await themes.current(own)).toEqual(themed('#0b5f5a'))
    expect(await themes.current(other)).toBeNull()
  })

  it('keeps an excerpt as it was handed in, for its own plan', async () => {
    const { caseFiles } = storage()
    const plan = await newPlan(logOfStorage(storage()))
    const file = excerptIn(plan, '%PDF-1.7')
    const { bytes, ...described } = file
    const stored = { ...described, size: 8, sha256: sha256Hex(bytes) }
    expect(await caseFiles.put(file)).toEqual(stored)
    expect(await caseFiles.list(plan.planId)).toEqual([stored])
    const read = await caseFiles.get(plan.planId, file.id)
    expect(read && { ...read, bytes: Buffer.from(read.bytes).toString() }).toEqual({
      ...stored,
      bytes: '%PDF-1.7',
    })
    expect(await caseFiles.get(newPlanId(), file.id)).toBeNull()
    expect(await caseFiles.get(plan.planId, caseFileIdSchema.parse('no-such-file'))).toBeNull()
  })
}
