import { expect, it } from 'vitest'
import type { LogUnderTest } from './logUnderTest.ts'
import { batchWith, enterState, newOrganisation, newPlan, newPlanId, newUserId } from './samples.ts'

export function planIndexContract(log: () => LogUnderTest): void {
  it('gives a plan with its members, in the order of their ids', async () => {
    const members = [newUserId(), newUserId(), newUserId()]
      .toSorted()
      .map((userId) => ({ userId, role: 'areaOfficer' as const }))
    const plan = await newPlan(log(), { members: members.toReversed() })
    expect(await log().planIndex.get(plan.planId)).toEqual({ ...plan, members })
    expect(await log().planIndex.get(newPlanId())).toBeNull()
  })

  it('lists the plans of a member, newest year first, without those in the bin', async () => {
    const userId = newUserId()
    const organisationId = await newOrganisation(log())
    const members = [{ userId, role: 'director' as const }]
    const older = await newPlan(log(), { organisationId, members, year: 2026 })
    const newer = await newPlan(log(), { organisationId, members, year: 2028 })
    await newPlan(log(), { organisationId, members, year: 2027, removedAt: 1 })
    await newPlan(log(), { organisationId, year: 2027 })
    expect(await log().planIndex.listFor(userId)).toEqual([newer, older])
  })

  it('lists every plan of an organisation, those in the bin too', async () => {
    const organisationId = await newOrganisation(log())
    const removed = await newPlan(log(), { organisationId, year: 2025, removedAt: 1_793_606_400_000 })
    const current = await newPlan(log(), { organisationId })
    await newPlan(log())
    expect(await log().planIndex.listAll(organisationId)).toEqual([current, removed])
  })

  it('replaces what it knew of a plan', async () => {
    const leaving = { userId: newUserId(), role: 'areaOfficer' as const }
    const staying = { userId: newUserId(), role: 'reader' as const }
    const plan = await newPlan(log(), { members: [leaving, staying] })
    const changed = {
      ...plan,
      title: 'Budget',
      year: 2030,
      members: [{ ...staying, role: 'director' as const }],
      removedAt: 5,
    }
    await log().updateLog.append(batchWith({ index: [changed] }))
    expect(await log().planIndex.get(plan.planId)).toEqual(changed)
    expect(await log().planIndex.listFor(leaving.userId)).toEqual([])
  })

  it('leaves the state of a plan to what seals it', async () => {
    const plan = await newPlan(log())
    await log().updateLog.append(batchWith({ index: [{ ...plan, title: 'Budget', state: 'adopted' }] }))
    expect(await log().planIndex.get(plan.planId)).toEqual({ ...plan, title: 'Budget' })
    await enterState(log(), plan, 'adopted')
    await log().updateLog.append(batchWith({ index: [plan] }))
    expect(await log().planIndex.get(plan.planId)).toEqual({ ...plan, state: 'adopted' })
  })

  it('takes whatever title a document can hold', async () => {
    const plan = await newPlan(log(), { title: 'Verksamhets\u0000plan' })
    expect((await log().planIndex.get(plan.planId))?.title).toMatch(/^Verksamhets\p{Cc}?plan$/u)
  })

  it('keeps its incarnation', async () => {
    const incarnation = await log().planIndex.incarnation()
    expect(incarnation).not.toBe('')
    expect(await log().planIndex.incarnation()).toBe(incarnation)
  })
}
