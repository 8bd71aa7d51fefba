import { useState } from 'react'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { useHeldReview } from '../../../outbox/index.ts'
import { Button, Dialog, DialogActions, Notice, RadioGroup, showToast, TextField } from '../../../ui/index.ts'
import { ownTime, presetTimes } from './presetTimes.ts'
import { tellSent } from './tellSent.ts'
import { useTimeWords } from './useTimeWords.ts'

type Choice = 'now' | 'tomorrow' | 'monday' | 'own'

/** When the review goes: at once, or in a morning, so that nobody is disturbed at night. */
export default function SendDialog({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage()
  const { t } = language
  const held = useHeldReview()
  const [now] = useState(() => new Date())
  const [choice, choose] = useState<Choice>('now')
  const [own, setOwn] = useState('')
  const timeWords = useTimeWords(now)
  const presets = presetTimes(now)
  const at = choice === 'own' ? ownTime(own, now) : (presets.find(({ kind }) => kind === choice)?.at ?? null)
  const isChosen = choice === 'now' || at !== null

  const { run, pending, error } = useSubmit(async () => {
    if (at === null) tellSent(held.commands, await held.sendNow(), language)
    else {
      await held.schedule(at)
      showToast({ text: t('review:send.scheduled', { when: timeWords(at) }) })
    }
    onClose()
  })
  return (
    <Dialog title={t('review:send.title')} isOpen onClose={onClose}>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <RadioGroup<Choice>
        label={t('review:send.when')}
        value={choice}
        options={[
          { value: 'now', label: t('review:send.now') },
          ...presets.map((preset) => ({ value: preset.kind, label: asOption(timeWords(preset.at)) })),
          { value: 'own', label: t('review:send.own') },
        ]}
        onChange={choose}
      />
      {choice === 'own' && (
        <TextField label={t('review:send.ownTime')} type="datetime-local" value={own} onChange={setOwn} />
      )}
      <DialogActions>
        <Button variant="primary" isDisabled={!isChosen} isPending={pending} onPress={() => void run()}>
          {t('review:send', { count: held.commands.length })}
        </Button>
        {held.sendAt !== null && <Unschedule onClose={onClose} />}
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}

/** The words stand within a sentence elsewhere. */
const asOption = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function Unschedule({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage()
  const { cancelSchedule } = useHeldReview()
  const { run, pending } = useSubmit(cancelSchedule)
  return (
    <Button isPending={pending} onPress={() => void run().then((isDone) => isDone && onClose())}>
      {t('review:send.unschedule')}
    </Button>
  )
}
