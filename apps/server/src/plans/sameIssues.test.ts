/**
 * One plan, three ways to its issues: what `samplan check` says of it, what `GET …/issues` reads out of its documents,
 * and what a browser knows that has seen it arrive piece by piece.
 */
import {
  assemblePlan,
  createSectionProjector,
  OUTLINE,
  projectOutline,
  projectPlan,
  sectionDocName,
  writePlan,
  type DocName,
} from '@samplan/document'
import { createIncrementalValidator, userIdSchema, type Issue, type Plan } from '@samplan/domain'
import { arbitraryPlan } from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { issuesOfFile } from '../cli/checkCommand.ts'
import { answeredFor } from './answeredFor.ts'
import { issuesOf } from './issuesOf.ts'

const PLANS = 10_000
/** Half a minute by itself; a machine with other things to do is no failure. */
const PATIENCE = 300_000
const IMPORTER = userIdSchema.parse('importer')

type Docs = ReadonlyMap<DocName, Y.Doc>

const docOf = (docs: Docs, name: DocName): Y.Doc => docs.get(name) ?? new Y.Doc()

/** The server's handler, over the documents themselves instead of the rooms that hold them. */
const onServer = (plan: Plan, docs: Docs): Promise<Issue[]> =>
  issuesOf(
    {
      read: (_planId, name, read) => Promise.resolve(read(docOf(docs, name))),
      readPlan: (planId) => Promise.resolve(projectPlan(planId, docs)),
    },
    plan.id,
  )

/** As a browser does: one validator, asked before the documents of the sections have arrived, half-way, and then. */
function inBrowser(plan: Plan, docs: Docs): Issue[] {
  const validate = createIncrementalValidator()
  const outline = projectOutline(docOf(docs, OUTLINE))
  const arrived = new Map<Plan['sections'][number]['id'], ReturnType<typeof createSectionProjector>>()
  const judge = () => {
    const blocks = new Map([...arrived].map(([id, projector]) => [id, projector.blocks()]))
    return validate({ plan: assemblePlan(plan.id, outline, blocks), threads: [] })
  }
  judge()
  for (const [index, { id }] of outline.sections.entries()) {
    arrived.set(id, createSectionProjector(docOf(docs, sectionDocName(id)), id))
    if (index === Math.floor(outline.sections.length / 2)) judge()
  }
  const issues = judge()
  for (const projector of arrived.values()) projector.destroy()
  return issues
}

test(
  `the command line, the server and the browser find the same, in ${PLANS} plans`,
  async () => {
    let found = 0
    let judged = 0
    const sameEverywhere = fc.asyncProperty(arbitraryPlan, async (drawn) => {
      const plan = answeredFor(drawn, IMPORTER)
      const docs = writePlan(plan)
      const onCommandLine = issuesOfFile(drawn)
      expect(await onServer(plan, docs)).toEqual(onCommandLine)
      expect(inBrowser(plan, docs)).toEqual(onCommandLine)
      found += onCommandLine.length
      judged += 1
    })
    await fc.assert(sameEverywhere, { numRuns: PLANS })
    expect(judged).toBe(PLANS)
    // Plans without anything wrong would agree, too.
    expect(found).toBeGreaterThan(PLANS)
  },
  PATIENCE,
)
