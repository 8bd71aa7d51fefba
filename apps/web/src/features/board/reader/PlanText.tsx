import { memo } from 'react'
import kinds from './PlanKinds.module.css'
import styles from './PlanText.module.css'

interface PlanTextProps {
  /** As the server has set it: every text of the plan in it is escaped, and it holds no script and no style. */
  readonly body: string
  readonly language: string
}

const CLASS_NAME = `${styles['text']} ${kinds['kinds']}`

/** Never drawn again while it is read: what is found in it is marked by its text nodes. */
export const PlanText = memo(({ body, language }: PlanTextProps) => (
  // oxlint-disable-next-line react/no-danger -- made by our own renderer, and the policy runs no script that is not ours
  <div lang={language} className={CLASS_NAME} dangerouslySetInnerHTML={{ __html: body }} />
))
