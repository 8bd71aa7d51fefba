import { describe, expect, it } from 'vitest'
import { MAX_MESSAGE_LENGTH, mentionsIn } from '../review/message.ts'
import { sampleCommands } from '../testing/sampleCommands.ts'
import { commandSchema } from './command.ts'
import { isThreadCommand, threadCommandSchema } from './threadCommand.ts'

const reply = (body: unknown) =>
  commandSchema.safeParse({ type: 'reply', threadId: 'thread', messageId: 'message', body })

describe('a body', () => {
  it('is text, whatever it looks like', () => {
    const body = '<img src=x onerror="alert(1)"> **fet**'
    expect(reply(body).data).toMatchObject({ body })
    expect(reply('  \n ').success).toBe(false)
    expect(reply(null).success).toBe(false)
  })

  it('has an end', () => {
    expect(reply('å'.repeat(MAX_MESSAGE_LENGTH)).success).toBe(true)
    expect(reply('å'.repeat(MAX_MESSAGE_LENGTH + 1)).success).toBe(false)
  })

  it('mentions people by their ids, once each', () => {
    expect(mentionsIn('<@anna>, <@bo> och <@anna>; inte <@>, @bo eller <@a b>')).toEqual(['anna', 'bo'])
    expect(mentionsIn('<@__proto__> <@constructor>')).toEqual([])
  })
})

it('a client cannot say who it is, nor when', () => {
  const command = {
    type: 'reply',
    threadId: 'thread',
    messageId: 'message',
    body: 'Ja',
    by: 'director',
    at: 1,
  }
  expect(Object.keys(commandSchema.parse(command))).toEqual(['type', 'threadId', 'messageId', 'body'])
})

it('commands on threads are told from all others', () => {
  const types = sampleCommands('one', 'two')
    .filter(isThreadCommand)
    .map(({ type }) => type)
  expect(new Set(types)).toEqual(new Set(threadCommandSchema.options.map(({ shape }) => shape.type.value)))
})
