/** What the address of the plan's page may say beside the plan. Whoever acts on it looks at what it names. */
export interface PlanPageSearch {
  /** The thread that the link leads to. */
  readonly trad?: string | undefined
  /** The section whose history is listed. */
  readonly historik?: string | undefined
  /** The section of which two moments are compared, and which: numbers of updates in its log. */
  readonly jamfor?: string | undefined
  readonly fran?: number | undefined
  readonly till?: number | undefined
  /** The block that the link leads to, and the field in it. */
  readonly stycke?: string | undefined
  readonly falt?: string | undefined
  /** Words that were searched for, to be marked on the page. */
  readonly sok?: string | undefined
}

export const planPageSearch = ({
  trad,
  historik,
  jamfor,
  fran,
  till,
  stycke,
  falt,
  sok,
}: Record<string, unknown>): PlanPageSearch => ({
  ...(typeof trad === 'string' ? { trad } : {}),
  ...(typeof historik === 'string' ? { historik } : {}),
  ...(typeof jamfor === 'string' ? { jamfor } : {}),
  ...(typeof fran === 'number' ? { fran } : {}),
  ...(typeof till === 'number' ? { till } : {}),
  ...(typeof stycke === 'string' ? { stycke } : {}),
  ...(typeof falt === 'string' ? { falt } : {}),
  ...(typeof sok === 'string' ? { sok } : {}),
})
