import type { PlainMessageKey } from '@samplan/i18n'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Checkbox } from '../../../ui/index.ts'
import { readKeysChoice, writeKeysChoice } from './keysChoice.ts'
import styles from './ReadingMode.module.css'
import type { ReadingKey } from './readingKey.ts'
import { useReadingKeys } from './useReadingKeys.ts'
import type { Reading } from './useReading.ts'

const meanings: ReadonlyArray<readonly [key: Uppercase<ReadingKey>, meaning: PlainMessageKey]> = [
  ['J', 'review:keys.next'],
  ['K', 'review:keys.previous'],
  ['A', 'review:keys.approve'],
  ['R', 'review:keys.sendBack'],
]

/** The keys of reading mode, what they do, and how to be rid of them: who speaks to the computer hits them by chance. */
export function ReadingKeys({ reading }: { readonly reading: Reading }) {
  const { t } = useLanguage()
  const [isOn, setOn] = useState(readKeysChoice)
  useReadingKeys(reading, isOn)
  const choose = (chosen: boolean) => {
    setOn(chosen)
    writeKeysChoice(chosen)
  }
  return (
    <details className={styles['keys']} data-no-print>
      <summary>{t('review:keys')}</summary>
      <dl className={styles['list']}>
        {meanings.map(([key, meaning]) => (
          <div key={key} className={styles['keyRow']}>
            <dt>
              <kbd className={styles['key']}>{key}</kbd>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox checked={isOn} onChange={choose}>
        {t('review:keys.on')}
      </Checkbox>
      <p>{t('review:keys.pause')}</p>
    </details>
  )
}
