import { lineOfText } from '@samplan/domain'

/** What a person or a thing is called. Mails show it in their subject. */
export const nameSchema = lineOfText(100).min(1)
