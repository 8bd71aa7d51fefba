/** Words that the text itself shows: of what is drawn without a component. */
import type { CalloutTone, StatementKind } from '@samplan/domain'

export interface TextWords {
  readonly callout: (tone: CalloutTone) => string
  readonly statement: (kind: StatementKind) => string
}
