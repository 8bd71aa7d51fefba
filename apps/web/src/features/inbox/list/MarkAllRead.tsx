import { CheckCheck } from 'lucide-react'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Notice, showToast } from '../../../ui/index.ts'
import { useMarkRead } from '../state/useMarkRead.ts'

/** Stays where it is when all are read, so that it does not take the focus with it. */
export function MarkAllRead() {
  const { t } = useLanguage()
  const { all } = useMarkRead()
  const { run, pending, error } = useSubmit(async () => {
    await all()
    showToast({ text: t('inbox:marked') })
  })
  return (
    <div>
      <Button icon={CheckCheck} isPending={pending} onPress={() => void run()}>
        {t('inbox:markAll')}
      </Button>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
    </div>
  )
}
