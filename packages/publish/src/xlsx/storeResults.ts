/**
 * The library writes formulas without what they make. Office reckons when a file is opened for writing; a protected view,
 * a preview and most programs show what is stored.
 */
import type { Feature } from 'write-excel-file/universal'
import { columnName, type SheetRow } from './cells.ts'

const FORMULA = /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/gu

export function storeResults(pages: readonly { readonly rows: readonly SheetRow[] }[]): Feature<Blob> {
  const results = pages.map(({ rows }) => resultsOf(rows))
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            xml.replaceAll(FORMULA, (_, cell: string, attributes: string, formula: string) =>
              formulaXml(cell, attributes, formula, results[sheetIndex]?.get(cell)),
            ),
        },
      },
    },
  }
}

const resultsOf = (rows: readonly SheetRow[]): Map<string, number | ''> =>
  new Map(
    rows.flatMap((row, y) =>
      row.flatMap((cell, x) =>
        cell?.result === undefined ? [] : [[`${columnName(x)}${y + 1}`, cell.result]],
      ),
    ),
  )

const formulaXml = (
  cell: string,
  attributes: string,
  formula: string,
  result: number | '' | undefined,
): string =>
  typeof result === 'number'
    ? `<c r="${cell}"${attributes}><f>${formula}</f><v>${result}</v></c>`
    : `<c r="${cell}"${attributes} t="str"><f>${formula}</f><v></v></c>`
