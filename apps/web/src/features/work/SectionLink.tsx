import type { PlanId, Section } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../language/index.ts'

interface SectionLinkProps {
  readonly planId: PlanId
  readonly section: Pick<Section, 'id' | 'number' | 'title'>
}

export function SectionLink({ planId, section }: SectionLinkProps) {
  const { t } = useLanguage()
  const title = section.title ?? t('common:untitled')
  return (
    <Link to="/plan/$planId" params={{ planId }} hash={`section-${section.id}`}>
      {section.number === null ? title : `${section.number} ${title}`}
    </Link>
  )
}
