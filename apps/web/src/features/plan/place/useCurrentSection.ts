import { sectionIdSchema, type SectionId } from '@samplan/domain'
import { useEffect, useState } from 'react'
import { sectionAnchor } from '../../place/index.ts'

/** The band of the window, from the top, in which a section is being read. */
const READING_BAND = '-18% 0px -72% 0px'

/** The section that is read: the one that crosses the band. */
export function useCurrentSection(sections: readonly SectionId[]): SectionId | null {
  const [current, setCurrent] = useState<SectionId | null>(null)
  // As text, because the plan hands over a new list with every change.
  const anchors = sections.map(sectionAnchor).join(' ')

  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting)
        const id = sectionIdSchema.safeParse(entered?.target.getAttribute('data-section'))
        if (id.success) setCurrent(id.data)
      },
      { rootMargin: READING_BAND },
    )
    for (const anchor of anchors.split(' ')) {
      const section = document.getElementById(anchor)
      if (section) observer.observe(section)
    }
    return () => observer.disconnect()
  }, [anchors])

  return current
}
