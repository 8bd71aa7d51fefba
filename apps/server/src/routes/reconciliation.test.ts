/** "Stäm av" over HTTP: who may, what everybody reads of it, and what becomes of it. */
import { readBudget, sectionDocName, setCell } from '@samplan/document'
import {
  blockIdSchema,
  columnIdSchema,
  lineIdSchema,
  sectionIdSchema,
  type Reconciliation,
  type SectionId,
} from '@samplan/domain'
import { describe, expect, it } from 'vitest'
import type { DemoAccountKey } from '../demo/accounts.ts'
import { schemas } from '../openapi/schemas.ts'
import { DEMO_PLAN, reviewedDemo } from '../testing/reviewedDemo.ts'

const SECTION = sectionIdSchema.parse('budget')
const ELSEWHERE = sectionIdSchema.parse('inledning')
const TABLE = blockIdSchema.parse('budget')
const OK = { status: 200, code: null }

const server = await reviewedDemo()
const { give, idOf, services, as, call } = server

const command = (type: 'reconcile-budget' | 'lift-reconciliation', sectionId: SectionId = SECTION) => ({
  type,
  sectionId,
  blockId: TABLE,
})
const reconcile = (key: DemoAccountKey = 'ekonom') => give(key, command('reconcile-budget'))

const read = (sectionId: SectionId = SECTION) =>
  services.sync.read(DEMO_PLAN, sectionDocName(sectionId), (doc) => readBudget(doc, TABLE))

const reconciliation = async (sectionId?: SectionId): Promise<Reconciliation | null> =>
  (await read(sectionId)).reconciliation

/** As somebody's open table writes it. */
async function write(key: DemoAccountKey, kronor: number) {
  const [group] = (await read()).groups
  const line = group?.lines[0]
  const [columnId] = Object.keys(line?.amounts ?? {}).map((id) => columnIdSchema.parse(id))
  const lineId = lineIdSchema.parse(line?.id)
  if (columnId === undefined) throw new Error('The demo has amounts')
  await services.sync.edit(DEMO_PLAN, sectionDocName(SECTION), await idOf(key), (docs) => {
    const doc = docs.get(sectionDocName(SECTION))
    if (doc) setCell(doc, TABLE, lineId, columnId, { kind: 'known', kronor }, null)
  })
  return { lineId, columnId, by: await idOf(key) }
}

const told = async () => {
  const response = await call('GET', '/api/plans/demo/activity', undefined, as('direktor'))
  return JSON.stringify(await response.json())
}

describe('reconciling', () => {
  it('is for those who answer for the money', async () => {
    for (const key of ['sekreterare', 'handlaggare1', 'granskare', 'lasare'] as const)
      expect(await reconcile(key)).toMatchObject({ status: 403 })
    expect(await reconciliation()).toBeNull()
    for (const key of ['ekonom', 'samordnare', 'direktor'] as const) {
      expect(await reconcile(key)).toEqual(OK)
      expect(await reconciliation()).toMatchObject({ by: await idOf(key), changes: [] })
    }
  })

  it('needs a table that stands in the section', async () => {
    expect(await give('direktor', command('reconcile-budget', ELSEWHERE))).toEqual({
      status: 404,
      code: 'budget-unknown',
    })
    const { type, sectionId } = command('reconcile-budget')
    expect(await give('ekonom', { type, sectionId, blockId: 'nowhere' })).toMatchObject({
      code: 'budget-unknown',
    })
  })

  it('holds every amount, and is read by everybody with the plan', async () => {
    await reconcile()
    const { groups } = await read()
    const amounts = groups.flatMap(({ lines }) => lines.flatMap((line) => Object.values(line.amounts)))
    expect((await reconciliation())?.cells).toHaveLength(amounts.length)
    const plan = await (await call('GET', '/api/plans/demo/plan.json', undefined, as('lasare'))).json()
    const block = schemas.Plan.parse(plan)
      .sections.flatMap(({ blocks }) => blocks)
      .find(({ id }) => id === TABLE)
    expect(block).toMatchObject({ reconciliation: { by: await idOf('ekonom') } })
  })

  it('is followed by who changed what, until it is reconciled again', async () => {
    await reconcile()
    const changed = await write('direktor', 123_456)
    expect((await reconciliation())?.changes).toMatchObject([changed])
    await reconcile()
    expect((await reconciliation())?.changes).toEqual([])
  })

  it('is told, and lifted once', async () => {
    await reconcile()
    expect(await told()).toContain('reconcile-budget')
    expect(await told()).not.toContain('lift-reconciliation')
    expect(await give('ekonom', command('lift-reconciliation'))).toEqual(OK)
    expect(await reconciliation()).toBeNull()
    expect(await give('ekonom', command('lift-reconciliation'))).toEqual(OK)
    expect((await told()).match(/"lift-reconciliation"/g)).toHaveLength(1)
  })

  it('does not change what the section says: what was approved stays so', async () => {
    expect(
      await give('direktor', { type: 'set-section-status', sectionId: SECTION, status: 'ready' }),
    ).toEqual(OK)
    expect(
      await give('direktor', { type: 'set-section-status', sectionId: SECTION, status: 'approved' }),
    ).toEqual(OK)
    await reconcile('direktor')
    const { sections } = await services.sync.readOutline(DEMO_PLAN)
    expect(sections.find(({ id }) => id === SECTION)).toMatchObject({ changedAfterApproval: null })
  })

  it('goes along where the table goes', async () => {
    await reconcile('direktor')
    const changed = await write('direktor', 654_321)
    const before = await reconciliation()
    const move = { type: 'move-block', blockId: TABLE, beforeBlockId: null }
    expect(await give('direktor', { ...move, fromSectionId: SECTION, toSectionId: ELSEWHERE })).toEqual(OK)
    expect(await reconciliation(ELSEWHERE)).toEqual(before)
    expect(before?.changes).toMatchObject([changed])
  })

  it('is not for a frozen plan', async () => {
    await server.enter('frozen')
    expect(await give('direktor', command('reconcile-budget', ELSEWHERE))).toMatchObject({
      code: 'plan-locked',
    })
  })
})
