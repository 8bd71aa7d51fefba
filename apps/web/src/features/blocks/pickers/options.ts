/** Something that a block may point at. */
export interface PickerOption<Id extends string> {
  readonly id: Id
  readonly text: string
  /** A shorter name for where it is shown as chosen; null where it has none. */
  readonly short: string | null
  /** Where it belongs: shown beside it in the list. */
  readonly detail?: string | null
}

/**
 * What is chosen, in the order of the options. What is chosen and offered no longer (a goal that was removed) is kept and
 * shown as missing: only a person may let it go.
 */
export function chosenOptions<Id extends string>(
  options: readonly PickerOption<Id>[],
  chosen: readonly Id[],
  missing: string,
): readonly PickerOption<Id>[] {
  const known = options.filter(({ id }) => chosen.includes(id))
  const gone = chosen.filter((id) => !options.some((option) => option.id === id))
  return [...known, ...gone.map((id) => ({ id, text: missing, short: null }))]
}

/** In the order of the options; what is chosen and offered no longer stays. */
export function nextChosen<Id extends string>(
  options: readonly PickerOption<Id>[],
  chosen: readonly Id[],
  keys: 'all' | ReadonlySet<unknown>,
): Id[] {
  const gone = chosen.filter((id) => !options.some((option) => option.id === id))
  return [...options.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)), ...gone]
}
