import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useBlockEditing } from '../../blocks/index.ts'
import { ReferenceDialog, ReferenceLink } from '../../references/index.ts'
import styles from './InText.module.css'

/** A cross-reference while one writes: the same words, and where they lead nowhere a way to lead them elsewhere. */
export function ReferenceView({ node, updateAttributes, selected }: ReactNodeViewProps) {
  const { t } = useLanguage()
  const { history } = useBlockEditing()
  const [isAsking, setAsking] = useState(false)
  const target = String(node.attrs['to'])
  return (
    <NodeViewWrapper as="span" className={styles['reference']} data-selected={selected || undefined}>
      <ReferenceLink target={target}>
        {' '}
        <button type="button" className={styles['change']} onClick={() => setAsking(true)}>
          {t('inText:reference.change')}
        </button>
      </ReferenceLink>
      {isAsking && (
        <ReferenceDialog
          onChoose={(to) => {
            setAsking(false)
            history.step(() => updateAttributes({ to }))
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </NodeViewWrapper>
  )
}
