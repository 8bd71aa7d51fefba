import { expect, test } from 'vitest'
import { buildPlan } from '../testing/index.ts'
import { markedStatements } from './markedStatements.ts'

const statement = (kind: 'goal' | 'activity') => ({ type: 'statement' as const, kind })
const text = (words: string, ...marks: readonly ({ type: 'bold' } | ReturnType<typeof statement>)[]) => ({
  type: 'text' as const,
  text: words,
  marks: [...marks],
})

test('a marked sentence is one statement, whatever is bold in it, and stands in its paragraph', () => {
  const plan = buildPlan({
    sections: [
      {
        id: 'halsa',
        blocks: [
          {
            type: 'callout',
            id: 'ruta',
            tone: 'fact',
            content: [
              {
                type: 'paragraph',
                id: 'stycke',
                content: [
                  text('Först. '),
                  text('Kommunerna ska ', statement('goal')),
                  text('samverka', { type: 'bold' }, statement('goal')),
                  text('.', statement('goal')),
                  text('Det görs.', statement('activity')),
                  text(' '),
                  text('Igen.', statement('activity')),
                ],
              },
            ],
          },
        ],
      },
    ],
  })
  expect(markedStatements(plan.sections)).toEqual([
    { sectionId: 'halsa', blockId: 'stycke', kind: 'goal', text: 'Kommunerna ska samverka.' },
    { sectionId: 'halsa', blockId: 'stycke', kind: 'activity', text: 'Det görs.' },
    { sectionId: 'halsa', blockId: 'stycke', kind: 'activity', text: 'Igen.' },
  ])
})
