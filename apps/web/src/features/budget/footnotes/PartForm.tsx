import { parseKronor, type FootnotePart } from '@samplan/domain'
import { Plus, X } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { Button, Checkbox, IconButton } from '../../../ui/index.ts'
import { DraftField } from './DraftField.tsx'
import styles from './Footnotes.module.css'
import { PartSum } from './PartSum.tsx'

interface PartFormProps {
  readonly part: FootnotePart
  readonly onChange: (part: FootnotePart) => void
  readonly onRemove: () => void
}

const SOURCES = ['decidedBy', 'decision', 'fundedFrom'] as const

/** One decision: who, where the money comes from, and what it is for. */
export function PartForm({ part, onChange, onRemove }: PartFormProps) {
  const { t } = useLanguage()
  const amount = useAmountField()
  return (
    <div className={styles['partForm']}>
      <div className={styles['fields']}>
        {SOURCES.map((field) => (
          <DraftField
            key={field}
            label={t(`budget:footnote.${field}`)}
            value={part[field] ?? ''}
            onCommit={(text) => {
              onChange({ ...part, [field]: text.trim() || null })
              return null
            }}
          />
        ))}
      </div>
      <Checkbox
        checked={part.fromLine}
        onChange={(fromLine) => onChange({ ...part, fromLine })}
        description={t('budget:footnote.fromLineHint')}
      >
        {t('budget:footnote.fromLine')}
      </Checkbox>
      <ItemForms part={part} onChange={onChange} />
      <div className={styles['fields']}>
        <DraftField
          label={t('budget:footnote.stated')}
          {...amount(part.statedTotal, (statedTotal) => onChange({ ...part, statedTotal }))}
        />
      </div>
      <dl className={styles['items']}>
        <PartSum part={part} onMend={(statedTotal) => onChange({ ...part, statedTotal })} />
      </dl>
      <div>
        <Button variant="quiet" onPress={onRemove}>
          {t('budget:footnote.removePart')}
        </Button>
      </div>
    </div>
  )
}

function ItemForms({ part, onChange }: Pick<PartFormProps, 'part' | 'onChange'>) {
  const { t } = useLanguage()
  const amount = useAmountField()
  const { items } = part
  const setItem = (index: number, change: Partial<FootnotePart['items'][number]>) =>
    onChange({ ...part, items: items.map((item, at) => (at === index ? { ...item, ...change } : item)) })
  return (
    <>
      {items.map(({ label, kronor }, index) => (
        // Items have no ids; a field's draft follows its place, and is written when one leaves it.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles['item']}>
          <DraftField
            label={t('budget:footnote.item')}
            value={label}
            onCommit={(text) => {
              setItem(index, { label: text.trim() })
              return null
            }}
          />
          <DraftField
            label={t('budget:footnote.amount')}
            {...amount(kronor, (next) => setItem(index, { kronor: next }))}
          />
          <IconButton
            icon={X}
            label={t('budget:footnote.removeItem', { item: label })}
            onPress={() => onChange({ ...part, items: items.filter((_, at) => at !== index) })}
          />
        </div>
      ))}
      <div>
        <Button
          variant="quiet"
          icon={Plus}
          onPress={() => onChange({ ...part, items: [...items, { label: '', kronor: null }] })}
        >
          {t('budget:footnote.addItem')}
        </Button>
      </div>
    </>
  )
}

/** A draft field for an amount in kronor; empty is none. What cannot be read stands in the field with the reason. */
function useAmountField() {
  const { tUnknown } = useLanguage()
  return (kronor: number | null, onChange: (kronor: number | null) => void) => ({
    value: kronor === null ? '' : String(kronor),
    onCommit: (text: string): string | null => {
      if (text.trim() === '') {
        onChange(null)
        return null
      }
      const parsed = parseKronor(text)
      if (!parsed.ok) return tUnknown(`errors:${parsed.code}`, { text })
      onChange(parsed.kronor)
      return null
    },
  })
}
