import type { Editor } from '@tiptap/core'
import { useEffect, useId, useImperativeHandle, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import { insertInto } from '../insert/insertAtCaret.ts'
import type { InsertContext } from '../insert/insertBlocks.ts'
import { matching, useInsertables, type Insertable } from '../insert/insertables.ts'
import { slashKey, type SlashListHolder } from './Slash.ts'
import styles from './SlashMenu.module.css'
import type { SlashQuery } from './slashQuery.ts'
import { usePlacement } from './usePlacement.ts'

interface SlashMenuProps {
  readonly editor: Editor
  readonly list: SlashListHolder
  readonly context: InsertContext
}

/** What can be inserted, beside the slash that asks for it. */
export function SlashMenu(props: SlashMenuProps) {
  const { editor } = props
  const asked = useSyncExternalStore(
    (listener) => {
      editor.on('transaction', listener)
      return () => editor.off('transaction', listener)
    },
    () => slashKey.getState(editor.state)?.open ?? null,
  )
  return asked && createPortal(<SlashList key={asked.pos} asked={asked} {...props} />, document.body)
}

function SlashList({ editor, list, context, asked }: SlashMenuProps & { readonly asked: SlashQuery }) {
  const { t } = useLanguage()
  const id = useId()
  const found = matching(useInsertables(), asked.query)
  const [index, setIndex] = useState(0)
  const active = found[Math.min(index, found.length - 1)]
  const place = usePlacement(editor, asked.pos)

  const choose = ({ insertion }: Insertable) =>
    insertInto(context, insertion, { from: asked.pos, to: asked.end })
  useImperativeHandle(list, () => ({
    step: (by) =>
      setIndex((before) => (Math.min(before, found.length - 1) + by + found.length) % found.length),
    choose: () => {
      if (active) choose(active)
      return active !== undefined
    },
  }))
  useActiveDescendant(editor, active && `${id}-${active.id}`)

  return (
    <div ref={place} role="listbox" aria-label={t('editor:insert')} className={styles['list']}>
      {found.length === 0 && <p className={styles['none']}>{t('editor:insert.nothing')}</p>}
      {found.map((insertable) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys stay in the text and are handled there
        <div
          key={insertable.id}
          id={`${id}-${insertable.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={insertable === active}
          className={styles['option']}
          // The caret stays in the text.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(insertable)}
        >
          <Icon of={insertable.icon} />
          {insertable.label}
        </div>
      ))}
    </div>
  )
}

/** Tells those who listen which option the arrows have reached, and keeps it in sight; the focus stays in the text. */
function useActiveDescendant(editor: Editor, optionId: string | undefined): void {
  useEffect(() => {
    const { dom } = editor.view
    dom.setAttribute('aria-activedescendant', optionId ?? '')
    if (optionId) document.getElementById(optionId)?.scrollIntoView({ block: 'nearest' })
    return () => dom.removeAttribute('aria-activedescendant')
  }, [editor, optionId])
}
