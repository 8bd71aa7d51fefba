import type { DocName } from '@samplan/document'
import type { PlanState } from '@samplan/domain'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LogUnderTest } from './logUnderTest.ts'
import { batchWith, docs, newPlan, sealWith, updateOf } from './samples.ts'

interface Step {
  readonly docNames: readonly DocName[]
  readonly state: PlanState
}

const step: fc.Arbitrary<Step> = fc.record({
  docNames: fc.array(fc.constantFrom(...Object.values(docs)), { maxLength: 6 }),
  state: fc.constantFrom('drafting', 'drafting', 'frozen'),
})

/** The log as a table of what each doc should hold; a failing run prints its seed and the shortest sequence. */
export function logModelContract(log: () => LogUnderTest): void {
  it('ends with exactly what was acknowledged, in order', async () => {
    const sequences = fc.array(step, { minLength: 1, maxLength: 8 })
    const report = await fc.check(
      fc.asyncProperty(sequences, (steps) => followsModel(log(), steps)),
      { numRuns: 25 },
    )
    expect(await fc.asyncDefaultReportMessage(report)).toBeUndefined()
  })
}

async function followsModel(log: LogUnderTest, steps: readonly Step[]): Promise<void> {
  const plan = await newPlan(log)
  const model = new Map<DocName, string[]>()
  let state: PlanState = plan.state
  for (const [index, { docNames, state: nextState }] of steps.entries()) {
    const updates = docNames.map((doc, position) => updateOf(plan.planId, doc, `${index}.${position}`))
    const expected = updates.map((update) => expectedOutcome(model, state, update))
    expect(await log.updateLog.append(batchWith({ updates }))).toEqual(expected)
    const sealed = updateOf(plan.planId, docs.section, `${index}`)
    await log.updateLog.seal(plan.planId, () =>
      sealWith({ updates: [sealed], index: { ...plan, state: nextState } }),
    )
    hold(model, sealed)
    state = nextState
  }
  for (const docName of Object.values(docs)) {
    const stored = await log.updateLog.readAfter(plan.planId, docName, 0, 1_000)
    expect(stored.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(model.get(docName) ?? [])
    expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, index) => index + 1))
  }
}

function expectedOutcome(
  model: Map<DocName, string[]>,
  state: PlanState,
  { docName, bytes }: { docName: DocName; bytes: Uint8Array },
) {
  const locked = state !== 'drafting' && docName.startsWith('section-')
  if (locked) return { status: 'refused', code: 'plan-locked' }
  return { status: 'stored', seq: hold(model, { docName, bytes }) }
}

/** Returns its number. */
function hold(
  model: Map<DocName, string[]>,
  { docName, bytes }: { docName: DocName; bytes: Uint8Array },
): number {
  const held = [...(model.get(docName) ?? []), Buffer.from(bytes).toString()]
  model.set(docName, held)
  return held.length
}
