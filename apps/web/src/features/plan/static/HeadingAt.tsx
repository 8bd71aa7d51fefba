import type { ReactNode } from 'react'

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

interface HeadingAtProps {
  /** 1 is the plan's title. HTML ends at 6. */
  readonly level: number
  readonly id?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function HeadingAt({ level, id, className, children }: HeadingAtProps) {
  const Tag = tags[Math.min(level, tags.length) - 1] ?? 'h6'
  return (
    <Tag data-id={id} data-level={Math.min(level, tags.length)} className={className}>
      {children}
    </Tag>
  )
}
