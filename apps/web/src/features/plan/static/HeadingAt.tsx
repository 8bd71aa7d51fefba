import type { ReactNode } from 'react'

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

interface HeadingAtProps {
  /** 1 is the plan's title. HTML ends at 6. */
  readonly level: number
  readonly id?: string
  /** Its words can be marked and commented. */
  readonly isText?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function HeadingAt({ level, id, isText = false, className, children }: HeadingAtProps) {
  const Tag = tags[Math.min(level, tags.length) - 1] ?? 'h6'
  return (
    <Tag
      data-id={id}
      data-text={isText ? id : undefined}
      data-level={Math.min(level, tags.length)}
      className={className}
    >
      {children}
    </Tag>
  )
}
