/** Templates of an organisation. */
import { templateIdSchema } from '@samplan/domain'
import { buildPlan } from '@samplan/domain/testing'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import { logOfStorage } from './logOfStorage.ts'
import { newOrganisation, newUserId } from './samples.ts'

export const templateCalled = (name: string) => ({
  id: templateIdSchema.parse(randomUUID()),
  name,
  by: newUserId(),
  at: 1,
  plan: buildPlan({ sections: [{ title: 'Kultur' }] }),
})

export function templatesContract(storage: () => Storage): void {
  const organisation = () => newOrganisation(logOfStorage(storage()))

  it('keeps what was saved, by name, for its organisation alone', async () => {
    const { templates } = storage()
    const [own, other] = [await organisation(), await organisation()]
    const [second, first] = [templateCalled('Årsplan'), templateCalled('Delårsplan')]
    expect(await templates.add(own, second)).toBe(true)
    expect(await templates.add(own, first)).toBe(true)
    expect((await templates.list(own)).map(({ name }) => name)).toEqual(['Delårsplan', 'Årsplan'])
    expect(await templates.get(own, first.id)).toEqual(first)
    expect(await templates.list(other)).toEqual([])
    expect(await templates.get(other, first.id)).toBeNull()
    expect(await templates.remove(other, first.id)).toBe(false)
  })

  it('has one of each name, whatever its letters’ size', async () => {
    const { templates } = storage()
    const own = await organisation()
    const [one, other] = [templateCalled('Årsplan'), templateCalled('Tom')]
    await templates.add(own, one)
    await templates.add(own, other)
    expect(await templates.add(own, templateCalled(' ÅRSPLAN '))).toBe(false)
    expect(await templates.rename(own, other.id, 'årsplan')).toBe('taken')
    expect(await templates.rename(own, one.id, 'ÅRSPLAN')).toBe('done')
    expect(await templates.remove(own, one.id)).toBe(true)
    expect(await templates.rename(own, one.id, 'Ny')).toBe('unknown')
    expect(await templates.rename(own, other.id, 'årsplan')).toBe('done')
    expect((await templates.list(own)).map(({ name }) => name)).toEqual(['årsplan'])
  })
}
