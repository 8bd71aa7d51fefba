import { MAX_MESSAGE_LENGTH } from '@samplan/domain'
import { useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { useLanguage } from '../../../language/index.ts'
import styles from './Composer.module.css'
import { MentionList, optionId } from './MentionList.tsx'
import { useMentions } from './useMentions.ts'

interface MessageFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly takesFocus: boolean
  /** Ctrl+Enter. */
  readonly onSend: () => void
  /** Esc. */
  readonly onLeave: () => void
}

/** How much room is left is told when little is. */
const NEAR_LIMIT = 500

/** Where a message is written: it grows with the text, and completes names after an @. */
export function MessageField(props: MessageFieldProps) {
  const { label, value, onChange, takesFocus, onSend, onLeave } = props
  const { t } = useLanguage()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const mentions = useMentions(field, value, onChange)

  useLayoutEffect(() => {
    if (!takesFocus) return
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [takesFocus])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || mentions.takeKey(event)) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onSend()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onLeave()
    }
  }
  const { options, chosen } = mentions
  const left = MAX_MESSAGE_LENGTH - value.trim().length
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <div className={styles['grows']}>
        <div className={styles['mirror']} aria-hidden>{`${value}\u200B`}</div>
        <textarea
          ref={field}
          id={id}
          className={styles['text']}
          value={value}
          rows={1}
          lang="sv"
          spellCheck
          aria-describedby={`${id}-hint`}
          aria-autocomplete="list"
          aria-controls={options.length > 0 ? `${id}-people` : undefined}
          aria-activedescendant={options.length > 0 ? optionId(id, chosen) : undefined}
          onChange={(event) => {
            onChange(event.target.value)
            mentions.look()
          }}
          onSelect={mentions.look}
          onBlur={mentions.close}
          onKeyDown={onKeyDown}
        />
      </div>
      {options.length > 0 && (
        <MentionList fieldId={id} options={options} chosen={chosen} onChoose={mentions.choose} />
      )}
      <p id={`${id}-hint`} className={styles['hint']} data-over={left < 0 || undefined}>
        {left < NEAR_LIMIT
          ? t(left < 0 ? 'comments:compose.tooLong' : 'comments:compose.left', { count: Math.abs(left) })
          : t('comments:compose.hint')}
      </p>
    </div>
  )
}
