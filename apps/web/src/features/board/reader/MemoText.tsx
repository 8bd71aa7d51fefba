import { memoParts } from './memoParts.ts'
import styles from './MemoText.module.css'

export const MemoText = ({ text, language }: { readonly text: string; readonly language: string }) => (
  <div lang={language} className={styles['text']}>
    {memoParts(text).map((part, index) =>
      part.kind === 'items' ? (
        // oxlint-disable-next-line react/no-array-index-key -- the text of a version does not change
        <ul key={index}>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <p key={index}>{part.lines.join('\n')}</p>
      ),
    )}
  </div>
)
