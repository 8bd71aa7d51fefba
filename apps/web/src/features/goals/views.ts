/** The views of Målbild, as the address names them (`?vy=matris`). */
export const views = ['styrkort', 'matris', 'trad'] as const
export type View = (typeof views)[number]

/** The scorecard for anything else. */
export const readView = (wanted: unknown): View => views.find((view) => view === wanted) ?? 'styrkort'
