import { derivedViewSchema, type BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Select } from '../../../ui/index.ts'
import { DerivedView } from '../../figures/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import { BlockFrame } from '../frame/BlockFrame.tsx'
import { Fields } from '../frame/Fields.tsx'
import rowStyles from '../rows/RowsBlock.module.css'
import { Caption } from './Caption.tsx'

/** A place in the text for something that the plan knows anyway; one chooses what, and says it in a caption. */
export function DerivedFigureBlock({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const [view, setView] = useBlockField('derivedFigure', blockId, 'view')
  return (
    <BlockFrame blockId={blockId} name={t('blocks:kind.derivedFigure')} className={rowStyles['block']}>
      {(editing) => (
        <>
          {editing && (
            <Fields>
              <Select
                label={t('blocks:derivedFigure.view')}
                description={t('blocks:derivedFigure.hint')}
                value={view}
                options={derivedViewSchema.options.map((value) => ({
                  value,
                  label: t(`figures:view.${value}`),
                }))}
                onChange={setView}
              />
            </Fields>
          )}
          <DerivedView view={view} label={t(`figures:view.${view}`)} />
          <Caption blockId={blockId} onDone={() => actions.leave(blockId, 'down')} />
        </>
      )}
    </BlockFrame>
  )
}
