import { Dot } from 'lucide-react'
import { changeText, useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import { usePlanReading } from '../../plan/index.ts'
import type { News } from '../rows/news.ts'
import styles from './ReviewList.module.css'

/** "Nytt": somebody has written since one read it; who and when for the pointer. */
export function NewsMark({ news }: { readonly news: News }) {
  const language = useLanguage()
  const { nameOf } = usePlanReading()
  if (news === null) return null
  return (
    <span className={styles['news']} title={changeText(language, news.at, nameOf(news.by))}>
      <Icon of={Dot} />
      {language.t('review:news')}
    </span>
  )
}
