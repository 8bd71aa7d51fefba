import { ChevronLeft, ChevronRight, CircleCheck, Undo2 } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { SendBackDialog } from '../../sectionStatus/index.ts'
import { FootBar } from '../FootBar.tsx'
import styles from './ReadingBar.module.css'
import type { Reading } from './useReading.ts'

/** Always in reach, at the foot: the iPad's own menus cover what floats. */
export function ReadingBar({ reading }: { readonly reading: Reading }) {
  const { t } = useLanguage()
  const { head, previous, next, approve, askSendBack, verdicts } = reading
  return (
    <FootBar label={t('review:tools')} className={styles['bar']}>
      <Button icon={ChevronLeft} isDisabled={previous === null} onPress={() => previous?.()}>
        {t('review:previous')}
      </Button>
      {reading.mayReview && (
        <>
          <Button icon={Undo2} isDisabled={askSendBack === null} onPress={() => askSendBack?.()}>
            {t('review:sendBack')}
          </Button>
          <Button
            variant="primary"
            icon={CircleCheck}
            isDisabled={approve === null}
            onPress={() => approve?.()}
          >
            {verdicts.approve === 'again' ? t('review:approveAgain') : t('review:approve')}
          </Button>
        </>
      )}
      <Button icon={ChevronRight} isDisabled={next === null} onPress={() => next?.()}>
        {t('review:next')}
      </Button>
      {reading.isAsking && (
        <SendBackDialog head={head} onDone={reading.sendBack} onClose={reading.closeQuestion} />
      )}
    </FootBar>
  )
}
