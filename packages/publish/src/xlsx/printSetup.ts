/** How the sheets come out of a printer: as wide as the paper, the head on each page. The library has no words for it. */
import type { Feature } from 'write-excel-file/universal'

/** @param names of the sheets */
export const printSetup = (names: readonly string[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
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

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
