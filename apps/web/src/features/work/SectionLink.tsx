import type { PlanId, Section } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../language/index.ts'
import { sectionTitle, type TitledSection } from './sectionTitle.ts'

interface SectionLinkProps {
  readonly planId: PlanId
  readonly section: TitledSection & Pick<Section, 'id'>
}

export function SectionLink({ planId, section }: SectionLinkProps) {
  const language = useLanguage()
  return (
    <Link to="/plan/$planId" params={{ planId }} hash={`section-${section.id}`}>
      {sectionTitle(section, language)}
    </Link>
  )
}
