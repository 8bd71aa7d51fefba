import { sectionIdSchema, type SectionId } from '@samplan/domain'
import { useEffect, useState } from 'react'

/** A window's height above and below: what one comes to next is there when one does. */
const NEAR = '100% 0px'

/** Of these sections, those that are in the window or near it: only their threads are drawn beside the text. */
export function useNearSections(sections: readonly SectionId[]): ReadonlySet<SectionId> {
  const [near, setNear] = useState<ReadonlySet<SectionId>>(new Set())
  // As text, because whoever asks hands over a new list each time.
  const ids = sections.join(' ')
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => setNear((known) => changed(known, entries)), {
      rootMargin: NEAR,
    })
    for (const id of ids.split(' ').filter(Boolean)) {
      const section = document.querySelector(`[data-section="${CSS.escape(id)}"]`)
      if (section) observer.observe(section)
    }
    return () => observer.disconnect()
  }, [ids])
  return near
}

function changed(
  known: ReadonlySet<SectionId>,
  entries: readonly IntersectionObserverEntry[],
): ReadonlySet<SectionId> {
  const now = new Set(known)
  for (const { target, isIntersecting } of entries) {
    const id = sectionIdSchema.safeParse(target.getAttribute('data-section'))
    if (id.success && isIntersecting) now.add(id.data)
    else if (id.success) now.delete(id.data)
  }
  return now
}
