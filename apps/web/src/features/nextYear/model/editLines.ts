/** What can be done to the lines: each a new list, in which no krona of this year has lost its line. */
import type { GroupId, LineId } from '@samplan/domain'
import { nextKey, type LineDraft } from './draft.ts'

export const changeLine = (
  lines: readonly LineDraft[],
  key: number,
  change: Partial<Pick<LineDraft, 'code' | 'label' | 'comparisonKronor' | 'isEnded'>>,
): LineDraft[] => lines.map((line) => (line.key === key ? { ...line, ...change } : line))

/** The lines become the first of them, which keeps its code and label. Lines of other groups than its own are left. */
export function mergeLines(lines: readonly LineDraft[], keys: ReadonlySet<number>): LineDraft[] {
  const first = lines.find(({ key }) => keys.has(key))
  if (first === undefined) return [...lines]
  const joined = lines.filter(({ key, groupId }) => keys.has(key) && groupId === first.groupId)
  const from = [...new Set(joined.flatMap((line) => line.from))]
  const merged = { ...first, from, comparisonKronor: null, isEnded: false }
  return lines.flatMap((line) => {
    if (line === first) return [merged]
    return joined.includes(line) ? [] : [line]
  })
}

/** The line in two parts: the first has all of the amount until it is divided. @param kronor what the line was */
export const splitLine = (lines: readonly LineDraft[], key: number, kronor: number | null): LineDraft[] =>
  lines.flatMap((line) =>
    line.key === key
      ? [
          { ...line, comparisonKronor: line.comparisonKronor ?? kronor ?? 0 },
          { ...line, key: nextKey(lines), comparisonKronor: 0 },
        ]
      : [line],
  )

/** Takes merging and splitting back: each old line goes on alone. */
export function restoreLine(
  lines: readonly LineDraft[],
  key: number,
  original: (lineId: LineId) => Pick<LineDraft, 'code' | 'label'> | null,
): LineDraft[] {
  const line = lines.find((candidate) => candidate.key === key)
  if (line === undefined) return [...lines]
  const shared = new Set(line.from)
  const kin = lines.filter(({ from }) => from.some((id) => shared.has(id)))
  const whole = [...new Set(kin.flatMap(({ from }) => from))]
  const first = nextKey(lines)
  const alone = whole.map((id, index) => ({
    key: first + index,
    groupId: line.groupId,
    from: [id],
    code: original(id)?.code ?? null,
    label: original(id)?.label ?? '',
    comparisonKronor: null,
    isEnded: false,
  }))
  const [place] = kin
  return lines.flatMap((candidate) => {
    if (candidate === place) return alone
    return kin.includes(candidate) ? [] : [candidate]
  })
}

export const addLine = (lines: readonly LineDraft[], groupId: GroupId): LineDraft[] => {
  const line = {
    key: nextKey(lines),
    groupId,
    from: [],
    code: null,
    label: '',
    comparisonKronor: null,
    isEnded: false,
  }
  const last = lines.findLastIndex((candidate) => candidate.groupId === groupId)
  return lines.toSpliced(last + 1, 0, line)
}

export const removeLine = (lines: readonly LineDraft[], key: number): LineDraft[] =>
  lines.filter((line) => line.key !== key)
