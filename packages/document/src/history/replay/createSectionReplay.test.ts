import { expect, test } from 'vitest'
import { sectionId, userId } from '../../testing/ids.ts'
import { Scene } from '../../testing/writers/Scene.ts'
import { createSectionReplay, type SectionReplay } from './createSectionReplay.ts'
import { PAUSE, TURN } from './sittings.ts'

const SERVER = userId('server')

/** Everything so far, at times that the test names by what was in the log then. */
function replayOf(
  { section }: Scene,
  atOf: (index: number) => number,
  isRestoration: (index: number) => boolean = () => false,
): SectionReplay {
  section.settle()
  const replay = createSectionReplay(sectionId('section'), SERVER)
  section.log.forEach((update, index) =>
    replay.take({ ...update, seq: index + 1, at: atOf(index), isRestoration: isRestoration(index) }),
  )
  return replay
}

const told = (replay: SectionReplay) =>
  replay
    .contributions()
    .map(({ authors, inserted, deleted }) => `${authors.join('+')} +${inserted} -${deleted}`)

test('who wrote without a long pause has one sitting; what the section was made with is nobody’s', () => {
  const scene = new Scene('Planen antas')
  scene.anna.type('nya ', 'antas')
  scene.section.settle()
  scene.anna.type('fina ', 'antas')
  scene.section.settle()
  const written = scene.section.log.length
  scene.anna.cut('Planen ')
  expect(told(replayOf(scene, (index) => (index < written ? index : PAUSE * 2)))).toEqual([
    'anna +2 -0',
    'anna +0 -1',
  ])
})

test('who write after each other have each a sitting, who write at once have one together', () => {
  const scene = new Scene('Planen antas')
  for (const [writer, words] of [
    [scene.anna, 'nya '],
    [scene.bo, 'helt '],
  ] as const) {
    writer.type(words, 'antas')
    scene.section.settle()
  }
  expect(told(replayOf(scene, (index) => index))).toEqual(['anna +1 -0', 'bo +1 -0'])
  scene.anna.type('fina ', 'antas')
  expect(told(replayOf(scene, (index) => index))).toEqual(['anna+bo +3 -0'])
  expect(told(replayOf(scene, (index) => index * TURN))).toEqual(['anna +1 -0', 'bo +1 -0', 'anna +1 -0'])
})

test('a thread on the words is nobody’s writing, nor is what the server rearranges', () => {
  const scene = new Scene('Planen [antas]')
  scene.section.settle()
  const replay = replayOf(scene, (index) => index)
  expect(scene.section.log).toHaveLength(2)
  expect(replay.contributions()).toEqual([])
  scene.anna.type('nya ', 'antas')
  scene.section.settle()
  const [written] = scene.section.log.slice(2)
  if (written) replay.take({ ...written, author: SERVER, seq: 3, isRestoration: false })
  expect(replay.contributions()).toEqual([])
})

test('tells how the section stood where a sitting ended', () => {
  const scene = new Scene('Planen antas')
  scene.anna.type('nya ', 'antas')
  scene.section.settle()
  const seq = scene.section.log.length
  scene.bo.type('helt ', 'nya')
  const replay = replayOf(scene, (index) => index)
  const [first] = replay.contributions()
  expect(first?.toSeq).toBe(seq)
  expect(JSON.stringify(replay.blocksAt(seq))).toContain('Planen nya antas')
  expect(JSON.stringify(replay.blocksAt(replay.seq))).toContain('Planen helt nya antas')
})

test('what writes an earlier moment back is a sitting of its own, and ends the one before', () => {
  const scene = new Scene('Planen antas')
  scene.anna.type('nya ', 'antas')
  scene.section.settle()
  const restoring = scene.section.log.length
  scene.anna.cut('nya ')
  scene.section.settle()
  scene.anna.type('fina ', 'antas')
  const replay = replayOf(
    scene,
    (index) => index,
    (index) => index === restoring,
  )
  expect(told(replay)).toEqual(['anna +1 -0', 'anna +0 -1', 'anna +1 -0'])
  expect(replay.contributions().map(({ isRestoration }) => isRestoration)).toEqual([false, true, false])
})
