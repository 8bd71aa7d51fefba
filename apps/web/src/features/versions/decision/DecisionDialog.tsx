import {
  decisionIdSchema,
  type CaseFileId,
  type Command,
  type Decision,
  type DecisionDetails,
} from '@samplan/domain'
import { nanoid } from 'nanoid'
import { useRef, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import { handInFile, type ListedVersion } from '../../../api/case.ts'
import { sendCommand } from '../../../api/commands.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import { Button, Dialog, DialogActions, Notice, showToast, TextField } from '../../../ui/index.ts'
import {
  draftOf,
  isoDay,
  newDraft,
  readDraft,
  warningsOn,
  type DecisionDraft,
} from '../model/decisionDraft.ts'
import styles from '../Versions.module.css'
import { DecisionFields } from './DecisionFields.tsx'
import { ExcerptField, type Excerpt } from './ExcerptField.tsx'

export interface Corrected {
  readonly decision: Decision
  /** "Justerat i dag": the reason is known. */
  readonly isVerification: boolean
  readonly mayChangeOutcome: boolean
}

interface DecisionDialogProps {
  readonly plan: PlanOutline
  readonly version: ListedVersion
  readonly bodies: readonly { readonly value: string; readonly label: string }[]
  /** Whose turn it is. */
  readonly next: string | null
  /** Null for a new one. */
  readonly corrects: Corrected | null
  readonly onRecorded: (id: Decision['id']) => void
  readonly onClose: () => void
}

/** Records a decision, or corrects one: then what stood there stays, with the reason. */
export function DecisionDialog({
  plan,
  version,
  bodies,
  next,
  corrects,
  onRecorded,
  onClose,
}: DecisionDialogProps) {
  const { t } = useLanguage()
  const [today] = useState(() => isoDay(new Date()))
  const form = useRef<HTMLFormElement>(null)
  const [decisionId] = useState(() => decisionIdSchema.parse(nanoid()))
  const [draft, setDraft] = useState<DecisionDraft>(() => firstDraft(plan, bodies, next, corrects))
  const [excerpt, setExcerpt] = useState<Excerpt>({ kept: corrects?.decision.excerptId ?? null, file: null })
  const [reason, setReason] = useState(corrects?.isVerification ? t('versions:record.verifiedReason') : '')
  const [wasTried, setTried] = useState(false)
  const read = readDraft(draft, version.id, excerpt.kept)
  const lacksReason = corrects !== null && reason.trim() === ''

  // Handed in once, however often the decision itself is tried.
  const handedIn = async (file: File): Promise<CaseFileId> => {
    const { id } = await handInFile(plan.id, file)
    setExcerpt({ kept: id, file: null })
    return id
  }
  const { run, pending, error } = useSubmit(async (details: DecisionDetails) => {
    const excerptId = excerpt.file === null ? excerpt.kept : await handedIn(excerpt.file)
    await sendCommand(plan.id, commandOf(decisionId, { ...details, excerptId }, corrects, reason.trim()))
    showToast({ text: t(corrects === null ? 'versions:record.done' : 'versions:record.corrected') })
    onClose()
    onRecorded(decisionId)
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    flushSync(() => setTried(true))
    if (read.ok && !lacksReason) void run(read.details)
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  const words = { label: version.label }
  return (
    <Dialog
      title={corrects === null ? t('versions:record.title', words) : t('versions:record.correctTitle', words)}
      isOpen
      onClose={onClose}
    >
      <form ref={form} className={styles['form']} onSubmit={submit} noValidate>
        <DecisionFields
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          bodies={bodies}
          missing={wasTried && !read.ok ? read.missing : null}
          warnings={warningsOn(draft, {
            frozenOn: isoDay(new Date(version.at)),
            today,
            next,
          })}
          frozenAt={version.at}
          next={next}
          corrects={corrects}
        />
        <ExcerptField excerpt={excerpt} onChange={setExcerpt} />
        {corrects !== null && (
          <TextField
            label={t('versions:record.reason')}
            description={t('versions:record.reasonHint')}
            value={reason}
            onChange={setReason}
            maxLength={1000}
            error={
              wasTried && lacksReason
                ? t('versions:record.missing', { field: t('versions:record.reason') })
                : null
            }
            spellCheck
          />
        )}
        {error !== null && (
          <Notice tone="block" announced>
            {error}
          </Notice>
        )}
        <DialogActions>
          <Button type="submit" variant="primary" isPending={pending}>
            {t(corrects === null ? 'versions:record.save' : 'versions:record.saveCorrection')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function firstDraft(
  { facts }: PlanOutline,
  bodies: DecisionDialogProps['bodies'],
  next: string | null,
  corrects: Corrected | null,
): DecisionDraft {
  if (corrects === null) return newDraft(next ?? bodies[0]?.value ?? '', facts.diaryNumber)
  const draft = draftOf(corrects.decision)
  return corrects.isVerification ? { ...draft, minutesVerifiedOn: isoDay(new Date()) } : draft
}

function commandOf(
  decisionId: Decision['id'],
  details: DecisionDetails,
  corrects: Corrected | null,
  reason: string,
): Command {
  return corrects === null
    ? { type: 'record-decision', decisionId, details }
    : { type: 'correct-decision', decisionId, corrects: corrects.decision.id, details, reason }
}
