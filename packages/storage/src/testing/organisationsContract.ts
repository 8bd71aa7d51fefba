import { organisationIdSchema, type OrganisationId } from '@samplan/domain'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import { newUserId } from './samples.ts'

export function organisationsContract(storage: () => Storage): void {
  const create = async (name: string): Promise<OrganisationId> => {
    const id = organisationIdSchema.parse(randomUUID())
    await storage().organisations.put({ id, name })
    return id
  }

  it('are listed by name, and can be renamed', async () => {
    const [first, second] = [await create('B-län'), await create('A-län')]
    await storage().organisations.put({ id: first, name: 'C-län' })
    const listed = await storage().organisations.list()
    expect(listed.filter(({ id }) => id === first || id === second)).toEqual([
      { id: second, name: 'A-län' },
      { id: first, name: 'C-län' },
    ])
  })

  it('know their members, each with one role', async () => {
    const { organisations } = storage()
    const id = await create('Norr')
    const [staying, leaving] = [newUserId(), newUserId()]
    await organisations.setMember(id, { userId: staying, role: 'member' })
    await organisations.setMember(id, { userId: leaving, role: 'member' })
    await organisations.setMember(id, { userId: staying, role: 'administrator' })
    await organisations.removeMember(id, leaving)
    expect(await organisations.members(id)).toEqual([{ userId: staying, role: 'administrator' }])
  })

  it('tell a user where the user belongs', async () => {
    const { organisations } = storage()
    const [south, north] = [await create('Syd'), await create('Norr')]
    const userId = newUserId()
    await organisations.setMember(south, { userId, role: 'member' })
    await organisations.setMember(north, { userId, role: 'administrator' })
    expect(await organisations.memberships(userId)).toEqual([
      { organisation: { id: north, name: 'Norr' }, role: 'administrator' },
      { organisation: { id: south, name: 'Syd' }, role: 'member' },
    ])
    expect(await organisations.memberships(newUserId())).toEqual([])
  })
}
