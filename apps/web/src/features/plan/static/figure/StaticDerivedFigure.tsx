import type { DerivedFigure } from '@samplan/domain'
import { useLanguage } from '../../../../language/index.ts'
import { DerivedView } from '../../../figures/index.ts'
import { FigureFrame } from './FigureFrame.tsx'

/** A place in the text for something that the plan knows anyway. */
export function StaticDerivedFigure({ figure }: { readonly figure: DerivedFigure }) {
  const { t } = useLanguage()
  const { id, view, caption } = figure
  return (
    <FigureFrame blockId={id} caption={caption}>
      <DerivedView view={view} label={caption.trim() || t(`figures:view.${view}`)} />
    </FigureFrame>
  )
}
