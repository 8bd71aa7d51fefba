import { linksTo, type Link, type LinkTarget, type Plan } from '@samplan/domain'

/** What is linked to any of the things, each once; what is taken away itself is not told. */
export function linksToAll(plan: Plan, targets: readonly LinkTarget[]): Link[] {
  const gone = new Set<string>(targets.map(({ id }) => id))
  const found = new Map<string, Link>()
  for (const link of targets.flatMap((target) => linksTo(plan, target))) {
    const id = link.blockId ?? link.sectionId ?? link.text
    if (!gone.has(id) && !found.has(`${link.from} ${id}`)) found.set(`${link.from} ${id}`, link)
  }
  return [...found.values()]
}
