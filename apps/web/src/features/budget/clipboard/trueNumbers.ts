/**
 * The numbers behind the cells, where the program that copied them says: LibreOffice and Excel in attributes of their
 * own, Google's sheets in JSON. They settle what "1,234" means.
 */
import { z } from 'zod'

type Table = readonly (readonly string[])[]

const sheetsSchema = z.object({ 3: z.number() })

/** The table with bare digits where a cell is a whole number and shows its digits; else as it was. */
export function withTrueNumbers(table: Table, html: string): Table {
  if (html === '') return table
  const rows = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr')]
  const cells = rows.map((row) => [...row.querySelectorAll('td, th')])
  const isSameShape =
    cells.length === table.length && cells.every((row, index) => row.length === table[index]?.length)
  if (!isSameShape) return table
  return table.map((row, at) => row.map((text, index) => bareNumber(text, cells[at]?.[index])))
}

function bareNumber(text: string, cell: Element | undefined): string {
  const value = cell && valueOf(cell)
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return text
  return showsDigits(text, value) ? String(value) : text
}

function valueOf(cell: Element): number | null {
  const stated = cell.getAttribute('sdval') ?? cell.getAttribute('x:num')
  if (stated !== null && stated !== '') return Number(stated)
  try {
    return sheetsSchema.parse(JSON.parse(cell.getAttribute('data-sheets-value') ?? 'null'))[3]
  } catch {
    return null
  }
}

/** A date is a number too, and so is what is shown in thousands: only what shows the number itself is meant as it. */
function showsDigits(text: string, value: number): boolean {
  const shown = text.replaceAll(/\D/gu, '')
  const digits = String(Math.abs(value))
  return (
    shown.startsWith(digits) && /^0*$/u.test(shown.slice(digits.length)) && shown.length - digits.length <= 2
  )
}
