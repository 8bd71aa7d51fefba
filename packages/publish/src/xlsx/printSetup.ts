/** How the sheets come out of a printer: as wide as the paper, the head on each page. The library has no words for it. */
import type { Feature } from 'write-excel-file/universal'
import { xmlText } from '../zip/xmlText.ts'

/**
 * @param names of the sheets
 * @param mark what the paper is, at the head of each page; empty for none
 */
export const printSetup = (names: readonly string[], mark: string): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
            .replace(
              /<pageSetup ([^>]*)\/>/u,
              (_, own: string) => `<pageSetup fitToWidth="1" fitToHeight="0" ${own}/>${headXml(mark)}`,
            ),
      },
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace(
            '<definedNames/>',
            () => `<definedNames>${names.map(printTitles).join('')}</definedNames>`,
          ),
      },
    },
  },
})

const printTitles = (name: string, index: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escape(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`

/** At the right. "&" begins a code of Excel's own, and text that ended one would be taken for a size: a space parts them. */
const headXml = (mark: string): string =>
  mark === ''
    ? ''
    : `<headerFooter><oddHeader>${escape(`&R ${xmlText(mark).replaceAll('&', '&&')}`)}</oddHeader></headerFooter>`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
