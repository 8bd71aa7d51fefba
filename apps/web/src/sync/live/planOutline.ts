/** The plan without what stands in its sections. Most of the page hangs on this alone, and typing leaves it as it is. */
import type { Plan, Section } from '@samplan/domain'

/** A section's place, name, owners and status, with its number. */
export type NumberedHead = Omit<Section, 'blocks'>

export type PlanOutline = Omit<Plan, 'sections'> & { readonly sections: NumberedHead[] }

export const outlineOf = (plan: Plan | null): PlanOutline | null =>
  plan && { ...plan, sections: plan.sections.map(({ blocks: _blocks, ...head }) => head) }
