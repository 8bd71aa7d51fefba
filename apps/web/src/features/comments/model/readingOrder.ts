import type { SectionId, Thread } from '@samplan/domain'

/**
 * Threads as one comes to them while reading: by section, there by their place in the text (`places`: their ids, in that
 * order). Those without a place, closed or about what is gone, come last in their section, oldest first.
 */
export function inReadingOrder(
  threads: readonly Thread[],
  sections: readonly SectionId[],
  places: readonly string[],
): readonly Thread[] {
  const sectionAt = new Map(sections.map((id, index) => [id, index]))
  const placeAt = new Map(places.map((id, index) => [id, index]))
  const last = Number.MAX_SAFE_INTEGER
  return threads.toSorted(
    (one, other) =>
      (sectionAt.get(one.sectionId) ?? last) - (sectionAt.get(other.sectionId) ?? last) ||
      (placeAt.get(one.id) ?? last) - (placeAt.get(other.id) ?? last) ||
      one.at - other.at,
  )
}
