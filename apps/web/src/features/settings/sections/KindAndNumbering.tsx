import { numberingSchema, sectionKindSchema, type Numbering, type SectionKind } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Select } from '../../../ui/index.ts'
import formStyles from '../Form.module.css'

interface KindAndNumberingProps {
  readonly kind: SectionKind
  readonly numbering: Numbering
  readonly onKind: (kind: SectionKind) => void
  readonly onNumbering: (numbering: Numbering) => void
}

export function KindAndNumbering({ kind, numbering, onKind, onNumbering }: KindAndNumberingProps) {
  const { t } = useLanguage()
  return (
    <div className={formStyles['pair']}>
      <Select
        label={t('settings:sections.kind')}
        value={kind}
        options={sectionKindSchema.options.map((value) => ({ value, label: t(`settings:kind.${value}`) }))}
        onChange={onKind}
      />
      <Select
        label={t('settings:sections.numbering')}
        value={numbering}
        options={numberingSchema.options.map((value) => ({ value, label: t(`settings:numbering.${value}`) }))}
        onChange={onNumbering}
      />
    </div>
  )
}
