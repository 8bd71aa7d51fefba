/** What a value of the file says: its words and numbers one by one, each with its path. Money is in kronor. */
import { isEditorialKey } from './editorialKeys.ts'
import { kronorPerUnitOf } from './moneyUnits.ts'
import { isRecord } from './values.ts'

export interface Said {
  readonly path: string
  readonly value: string | number
}

export function contentOf(value: unknown, path: string): Said[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => contentOf(item, `${path}[${index}]`))
  if (!isRecord(value)) return []
  const kronorPerUnit = kronorPerUnitOf(value)
  return Object.entries(value).flatMap(([key, inner]) => {
    const isUnit = key === 'unit' && kronorPerUnit !== null
    if (isUnit || isEditorialKey(key, value)) return []
    const said = contentOf(inner, path === '' ? key : `${path}.${key}`)
    return typeof inner === 'number' && kronorPerUnit !== null
      ? said.map((each) => ({ ...each, value: inner * kronorPerUnit }))
      : said
  })
}
