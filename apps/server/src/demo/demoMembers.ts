/**
 * Makes the demo accounts members of a plan that is brought in, so that whoever tries Samplan with a plan of their own
 * finds it staffed: six officers share the areas, the economist has the budget, the coordinator all the rest.
 */
import type { Member, Plan, Section } from '@samplan/domain'
import { demoAccounts, type DemoAccountKey } from './accounts.ts'
import type { DemoUserId } from './demoUsers.ts'

const officers = demoAccounts.filter(({ role }) => role === 'areaOfficer').map(({ key }) => key)

export function withDemoMembers(plan: Plan, userId: DemoUserId): Plan {
  const members = demoAccounts.map(({ key, role }): Member => ({ userId: userId(key), role }))
  const areas = areaSections(plan.sections)
  const owner = (section: Section): DemoAccountKey | null => {
    if (holdsBudget(section)) return 'ekonom'
    const place = areas.indexOf(section)
    if (place !== -1) return officers[place % officers.length] ?? null
    // Below the top a section has the owner of the one above it.
    return section.parentId === null ? 'samordnare' : null
  }
  const sections = plan.sections.map((section) => {
    const key = owner(section)
    return { ...section, ownerIds: key === null ? [] : [userId(key)] }
  })
  return { ...plan, members, sections }
}

const holdsBudget = ({ kind, blocks }: Section) =>
  kind === 'budget' || blocks.some(({ type }) => type === 'budget')

/** Sections about one area each; a plan that says of none is shared out by its chapters. */
function areaSections(sections: readonly Section[]): Section[] {
  const areas = sections.filter(({ kind }) => kind === 'area')
  const chapters = sections.filter(({ parentId }) => parentId === null)
  return (areas.length > 0 ? areas : chapters).filter((section) => !holdsBudget(section))
}
