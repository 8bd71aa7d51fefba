import type { PlanId, VersionHead } from '@samplan/domain'
import { Link as LinkIcon } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button, Dialog } from '../../../ui/index.ts'
import { MadeLink } from './MadeLink.tsx'
import { NewLinkForm } from './NewLinkForm.tsx'

interface CreateBoardLinkProps {
  readonly planId: PlanId
  readonly version: Pick<VersionHead, 'id' | 'label'>
}

/** "Skapa styrelselänk", and the link itself for as long as the dialog stands: it is told only once. */
export function CreateBoardLink({ planId, version }: CreateBoardLinkProps) {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [url, setUrl] = useState<string | null>(null)
  const close = () => {
    setOpen(false)
    setUrl(null)
  }
  return (
    <>
      <Button icon={LinkIcon} onPress={() => setOpen(true)}>
        {t('board:links.create')}
      </Button>
      <Dialog title={t('board:links.create')} isOpen={isOpen} onClose={close}>
        {url === null ? (
          <NewLinkForm planId={planId} version={version} onMade={setUrl} onCancel={close} />
        ) : (
          <MadeLink url={url} onDone={close} />
        )}
      </Dialog>
    </>
  )
}
