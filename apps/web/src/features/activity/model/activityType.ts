import { commandSchema, noticeKindSchema, type CommandType, type NoticeKind } from '@samplan/domain'

/** What no command makes, and people are told of under the same name. */
type EventType = Extract<NoticeKind, `section-changed-${string}`>

export type ActivityType = CommandType | EventType

const TYPES: ReadonlySet<string> = new Set([
  ...commandSchema.options.map(({ shape }) => shape.type.value),
  ...noticeKindSchema.options.filter((kind) => kind.startsWith('section-changed-')),
])

/** False for a type of a newer server. */
export const isActivityType = (type: string): type is ActivityType => TYPES.has(type)
