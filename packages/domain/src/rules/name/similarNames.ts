/** Whether two names are likely one person's, spelt in two ways. */

/** Below this a single letter makes another name: Berg and Borg. */
const SHORTEST_SURNAME = 6

/** Same words but one, which is long and differs by one letter: "Anna Allanson", "Anna Allansson". */
export function similarNames(a: string, b: string): boolean {
  const left = a.split(' ')
  const right = b.split(' ')
  if (left.length !== right.length || left[0] !== right[0]) return false
  const differing = left.flatMap((word, index) => {
    const other = right[index] ?? ''
    return word === other ? [] : [[word, other] as const]
  })
  const [pair, ...more] = differing
  return pair !== undefined && more.length === 0 && differByOneLetter(...pair)
}

function differByOneLetter(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (shorter.length < SHORTEST_SURNAME || longer.length - shorter.length > 1) return false
  let same = 0
  while (same < shorter.length && shorter[same] === longer[same]) same += 1
  const rest = shorter.length === longer.length ? same + 1 : same
  return shorter.slice(rest) === longer.slice(same + 1)
}
