/** The demo's plan on its way to the board, as far as a test does not go it in the browser. */
import { z } from 'zod'
import type { Api } from './api.ts'
import type { Stage } from './stage.ts'

const reviewSchema = z.object({
  blocking: z.array(z.object({ sectionId: z.string().nullable() })),
  unapproved: z.array(z.string()),
})
type Review = z.infer<typeof reviewSchema>

/** What is wrong is taken out of the plan, and the rest approved: then nothing stands in the way of a freeze. */
export async function clearTheWay(stage: Stage): Promise<void> {
  const director = await stage.apiAs('direktor')
  const ask = () => director.get(reviewSchema, `/api/plans/${stage.planId}/freeze-review`)
  let review = await ask()
  // A section takes along what stands below it, and leaves behind what referred to it: so they go one by one.
  for (let sectionId = firstWrong(review); sectionId !== null; sectionId = firstWrong(review)) {
    await give(stage, director, { type: 'remove-section', sectionId })
    review = await ask()
  }
  for (const sectionId of review.unapproved)
    await give(stage, director, { type: 'set-section-status', sectionId, status: 'approved' })
}

const firstWrong = ({ blocking }: Review): string | null => blocking[0]?.sectionId ?? null

const give = (stage: Stage, api: Api, command: object): Promise<unknown> =>
  api.post(z.unknown(), `/api/plans/${stage.planId}/commands`, command)

/** The director freezes. */
export async function freeze(stage: Stage, label: string): Promise<void> {
  const director = await stage.apiAs('direktor')
  await director.post(z.unknown(), `/api/plans/${stage.planId}/versions`, { label, note: null })
}

/** The director takes it back. */
export async function reopen(stage: Stage, note: string): Promise<void> {
  await give(stage, await stage.apiAs('direktor'), { type: 'return-to-drafting', note })
}
