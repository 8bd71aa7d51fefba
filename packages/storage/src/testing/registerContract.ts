import { versionIdSchema } from '@samplan/domain'
import { expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import { readCase } from '../versions/readCase.ts'
import { sha256Hex } from '../versions/sha256Hex.ts'
import { decisionOn, recordIn, versionOf } from './caseSamples.ts'
import { logOfStorage } from './logOfStorage.ts'
import { newOrganisation, newPlan } from './samples.ts'

const fileOf = (kind: 'pdf' | 'html', text: string) => {
  const bytes = Buffer.from(text)
  return { kind, renderer: 'samplan-paper/1', sha256: sha256Hex(bytes), bytes }
}

export function registerContract(storage: () => Storage): void {
  const plan = (changes = {}) => newPlan(logOfStorage(storage()), changes)

  it('gives back a version with its text and its states as they were sealed', async () => {
    const { register } = storage()
    const of = await plan()
    const version = versionOf(of)
    await recordIn(storage(), of, [version])
    const { head, json, projector, states } = version
    expect(await register.versions(of.planId)).toEqual([head])
    const stored = await register.version(head.id)
    expect(stored).toEqual({ head, json, projector, planId: of.planId, organisationId: of.organisationId })
    const texts = (from: ReadonlyMap<string, Uint8Array>) =>
      Object.fromEntries([...from].map(([doc, state]) => [doc, Buffer.from(state).toString()]))
    expect(texts(await register.states(head.id))).toEqual(texts(states))
    expect(await register.version(versionIdSchema.parse('no-such-version'))).toBeNull()
  })

  it('reads the whole case in the order in which it came to be', async () => {
    const of = await plan()
    const first = versionOf(of, { number: 1 })
    const returned = decisionOn(first.head, { outcome: 'returned' })
    const wordingOf = { versionId: first.head.id, decisionId: returned.decision.id }
    const second = versionOf(of, { number: 2, kind: 'decided-wording', wordingOf, note: null })
    const adopted = decisionOn(second.head, { previous: returned.sha256 })
    await recordIn(storage(), of, [first, returned])
    await recordIn(storage(), of, [second, adopted])
    expect(await readCase(storage().kysely, of.planId)).toEqual({
      versions: [first.head, second.head],
      decisions: [returned.decision, adopted.decision],
    })
    expect((await storage().register.decisions(of.planId)).map(({ sha256 }) => sha256)).toEqual([
      returned.sha256,
      adopted.sha256,
    ])
  })

  it('stores nothing under the hash of something else, and no number twice', async () => {
    const of = await plan()
    const { head } = versionOf(of)
    await expect(recordIn(storage(), of, [versionOf(of, { sha256: head.sha256 })])).rejects.toThrow('hash')
    await expect(recordIn(storage(), of, [versionOf(of), versionOf(of)])).rejects.toThrow(/unique/i)
    const version = versionOf(of)
    const decision = { ...decisionOn(version.head), sha256: version.head.sha256 }
    await expect(recordIn(storage(), of, [version, decision])).rejects.toThrow('hash')
    expect(await storage().register.versions(of.planId)).toEqual([])
  })

  it('keeps the file that came first, and tells which versions lack one', async () => {
    const { register } = storage()
    const of = await plan()
    const [first, second] = [versionOf(of), versionOf(of, { number: 2, at: 1 })]
    await recordIn(storage(), of, [first, second])
    await register.addFile(first.head.id, fileOf('pdf', 'first'))
    await register.addFile(first.head.id, fileOf('pdf', 'other'))
    const { bytes: _, ...listed } = { ...fileOf('pdf', 'first'), size: 5 }
    expect(await register.files(first.head.id)).toEqual([listed])
    const file = await register.file(first.head.id, 'pdf')
    expect(file && { ...file, bytes: Buffer.from(file.bytes).toString() }).toEqual({
      ...listed,
      bytes: 'first',
    })
    expect(await register.file(first.head.id, 'html')).toBeNull()

    const lacking = async (...kinds: ('pdf' | 'html')[]) =>
      (await register.versionsWithoutFiles(kinds)).filter((id) =>
        [first.head.id, second.head.id].includes(id),
      )
    expect(await lacking('pdf', 'html')).toEqual([second.head.id, first.head.id])
    expect(await lacking('pdf')).toEqual([second.head.id])
    expect(await lacking()).toEqual([])
    const wrong = { ...fileOf('html', 'text'), sha256: fileOf('html', 'other').sha256 }
    await expect(register.addFile(first.head.id, wrong)).rejects.toThrow('hash')
  })

  it('finds the version that was adopted, of the plans of one organisation', async () => {
    const organisationId = await newOrganisation(logOfStorage(storage()))
    const adopted = await plan({ organisationId, state: 'adopted', year: 2026 })
    const later = await plan({ organisationId, state: 'adopted', year: 2027 })
    const others = [
      await plan({ organisationId, state: 'frozen' }),
      await plan({ organisationId, state: 'adopted', removedAt: 1 }),
      await plan({ state: 'adopted' }),
    ]
    for (const of of others) await recordIn(storage(), of, [versionOf(of)])
    const [proposal, wording] = [versionOf(adopted), versionOf(adopted, { number: 2 })]
    await recordIn(storage(), adopted, [proposal, wording])
    const newest = versionOf(later)
    await recordIn(storage(), later, [newest])
    expect(await storage().register.adopted(organisationId)).toEqual([
      { planId: later.planId, title: later.title, year: 2027, head: newest.head },
      { planId: adopted.planId, title: adopted.title, year: 2026, head: wording.head },
    ])
  })
}
