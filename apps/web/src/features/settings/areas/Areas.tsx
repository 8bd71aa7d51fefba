import { areaIdSchema, type StrategicArea } from '@samplan/domain'
import { formatList } from '@samplan/i18n'
import { Plus } from 'lucide-react'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { OrderedList } from '../OrderedList.tsx'
import { useRefusal, useSettings } from '../settingsContext.ts'
import { AreaDialog } from './AreaDialog.tsx'

const newArea = (): StrategicArea => ({
  id: areaIdSchema.parse(nanoid()),
  title: '',
  altTitles: [],
  overarchingGoalIds: [],
})

export function Areas() {
  const { t, locale } = useLanguage()
  const { plan } = useSettings()
  const refusal = useRefusal()
  const [open, setOpen] = useState<StrategicArea | null>(null)
  const closed = refusal({ type: 'put-area', area: newArea(), beforeId: null }) !== null
  return (
    <>
      <OrderedList
        items={plan.areas}
        name={({ title }) => title}
        details={({ altTitles }) =>
          altTitles.length > 0 && t('settings:areas.alsoCalled', { names: formatList(locale, altTitles) })
        }
        put={(area, beforeId) => ({ type: 'put-area', area, beforeId })}
        remove={({ id }) => ({ type: 'remove-area', areaId: id })}
        target={({ id }) => ({ kind: 'area', id })}
        onChange={setOpen}
        empty={t('settings:areas.empty')}
      />
      <div>
        <Button icon={Plus} isDisabled={closed} onPress={() => setOpen(newArea())}>
          {t('settings:areas.add')}
        </Button>
      </div>
      {open && <AreaDialog area={open} onClose={() => setOpen(null)} />}
    </>
  )
}
