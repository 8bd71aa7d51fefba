/** What was said in threads, and done to them. Of what was taken away the log has kept no word. */
import { replaceMentions, type ThreadCommandType } from '@samplan/domain'
import { z } from 'zod'
import { changesOf, textField } from './field.ts'
import { suggestedChanges } from './suggestedChanges.ts'
import { sentenceOnly, type Teller, type Telling, type Told, type Words } from './told.ts'

export const threadTellers: Readonly<Record<ThreadCommandType, Teller>> = {
  'start-thread': startThread,
  reply: (telling) => ({ ...saying('reply')(telling), quote: bodyIn(telling) }),
  'edit-message': editMessage,
  'remove-message': saying('remove-message'),
  'remove-thread': saying('remove-thread'),
  'resolve-thread': saying('resolve-thread'),
  'reopen-thread': saying('reopen-thread'),
  'require-answer': requireAnswer,
  'accept-suggestion': deciding('accept-suggestion'),
  'decline-suggestion': deciding('decline-suggestion'),
}

const say = (type: ThreadCommandType, { words, name, section }: Telling): string =>
  words.t(`activity:type.${type}`, { name, section })

function saying(type: ThreadCommandType): Teller {
  return (telling) => sentenceOnly(say(type, telling))
}

/** Names in place of the ids by which a message mentions people. */
const readable = (body: string | null, { nameOf }: Words): string | null =>
  body === null ? null : replaceMentions(body, (userId) => `@${nameOf(userId)}`)

const bodySchema = z.object({ body: z.string().nullable() })

const bodyIn = ({ entry, words }: Telling): string | null =>
  readable(bodySchema.safeParse(entry.to).data?.body ?? null, words)

const beginningSchema = z.object({
  suggestion: z.json(),
  mustBeAnswered: z.boolean(),
  about: z.object({ quote: z.string().optional() }),
})

function startThread(telling: Telling): Told {
  const { words, name, section, entry } = telling
  const beginning = beginningSchema.safeParse(entry.to).data
  const isSuggestion = beginning !== undefined && beginning.suggestion !== null
  const form = isSuggestion ? '.suggestion' : beginning?.mustBeAnswered ? '.required' : ''
  return {
    sentence: words.t(`activity:type.start-thread${form}`, { name, section }),
    quote: bodyIn(telling),
    changes: isSuggestion ? suggestedChanges(beginning.suggestion, beginning.about.quote, words) : [],
  }
}

function editMessage(telling: Telling): Told {
  const changes = changesOf({ body: textField('activity:field.text') }, telling)
  return {
    sentence: say('edit-message', telling),
    quote: null,
    changes: changes.map(({ label, from, to }) => ({
      label,
      from: readable(from ?? null, telling.words),
      to: readable(to, telling.words),
    })),
  }
}

function requireAnswer(telling: Telling): Told {
  const { words, name, section, entry } = telling
  const required = z.object({ mustBeAnswered: z.boolean() }).safeParse(entry.to).data?.mustBeAnswered ?? true
  return sentenceOnly(words.t(`activity:type.require-answer${required ? '' : '.off'}`, { name, section }))
}

const decisionSchema = z.object({ change: z.json(), reason: z.string().nullable().default(null) })

function deciding(type: 'accept-suggestion' | 'decline-suggestion'): Teller {
  return (telling) => {
    const { entry, words } = telling
    const decision = decisionSchema.safeParse(entry.to).data
    return {
      sentence: say(type, telling),
      quote: readable(decision?.reason ?? null, words),
      changes: decision === undefined ? [] : suggestedChanges(decision.change, undefined, words),
    }
  }
}
