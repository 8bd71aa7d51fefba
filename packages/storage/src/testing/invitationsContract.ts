import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import type { Invitation } from '../invitations/invitations.ts'
import { logOfStorage } from './logOfStorage.ts'
import { newPlan, newUserId } from './samples.ts'

const CREATED = 1_000
const EXPIRES = 2_000

export function invitationsContract(storage: () => Storage): void {
  const invite = async (changes: Partial<Invitation> = {}): Promise<Invitation> => {
    const { planId, organisationId } = await newPlan(logOfStorage(storage()))
    const invitation = {
      tokenHash: randomUUID(),
      organisationId,
      planId,
      email: 'ny@example.org',
      role: 'areaOfficer',
      invitedBy: newUserId(),
      createdAt: CREATED,
      expiresAt: EXPIRES,
      ...changes,
    } as const
    await storage().invitations.create(invitation)
    return { ...invitation, used: null }
  }
  const accept = (tokenHash: string, now: number) => storage().invitations.accept(tokenHash, newUserId(), now)

  it('are found by the hash of their token', async () => {
    const invitation = await invite()
    expect(await storage().invitations.find(invitation.tokenHash)).toEqual(invitation)
    expect(await storage().invitations.find('another')).toBeNull()
  })

  it('may be to an organisation without a plan', async () => {
    const invitation = await invite({ planId: null, role: 'administrator' })
    expect(await storage().invitations.find(invitation.tokenHash)).toEqual(invitation)
  })

  it('are accepted once, however many try at the same time', async () => {
    const { tokenHash } = await invite()
    const tries = Array.from({ length: 8 }, () => accept(tokenHash, EXPIRES - 1))
    const outcomes = await Promise.all(tries)
    const accepted = outcomes.filter(({ status }) => status === 'accepted')
    const used = outcomes.filter(
      (outcome) => outcome.status === 'refused' && outcome.code === 'invitation-used',
    )
    expect([accepted.length, used.length]).toEqual([1, 7])
  })

  it('say who accepted them, and when', async () => {
    const invitation = await invite()
    const userId = newUserId()
    const used = { at: EXPIRES - 1, by: userId }
    expect(await storage().invitations.accept(invitation.tokenHash, userId, EXPIRES - 1)).toEqual({
      status: 'accepted',
      invitation: { ...invitation, used },
    })
  })

  it('expire', async () => {
    const { tokenHash } = await invite()
    expect(await accept(tokenHash, EXPIRES)).toEqual({ status: 'refused', code: 'invitation-expired' })
  })

  it('are worthless once revoked', async () => {
    const { tokenHash } = await invite()
    await storage().invitations.revoke(tokenHash)
    expect(await accept(tokenHash, CREATED)).toEqual({ status: 'refused', code: 'invitation-unknown' })
  })

  it('stay on record once accepted', async () => {
    const { tokenHash } = await invite()
    await accept(tokenHash, CREATED)
    await storage().invitations.revoke(tokenHash)
    expect(await storage().invitations.find(tokenHash)).not.toBeNull()
  })

  it('are listed while they are open', async () => {
    const [used, open] = [await invite(), await invite()]
    await accept(used.tokenHash, CREATED)
    const { invitations } = storage()
    if (used.planId === null || open.planId === null) throw new Error('Both are to a plan')
    expect(await invitations.listOpen(used.planId, CREATED)).toEqual([])
    expect(await invitations.listOpen(open.planId, CREATED)).toEqual([open])
    expect(await invitations.listOpen(open.planId, EXPIRES)).toEqual([])
  })
}
