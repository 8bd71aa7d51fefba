import type { ReactNode } from 'react'
import { PageHeading, usePageTitle } from '../frame/index.ts'
import styles from './MessagePage.module.css'

interface MessagePageProps {
  readonly title: string
  readonly children: ReactNode
}

/** A page that has one thing to say. */
export function MessagePage({ title, children }: MessagePageProps) {
  usePageTitle(title)
  return (
    <div className={styles['page']}>
      <PageHeading>{title}</PageHeading>
      {children}
    </div>
  )
}
