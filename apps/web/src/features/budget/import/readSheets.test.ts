import { describe, expect, test } from 'vitest'
import { readSheets } from './readSheets.ts'
import { LIMITS } from './sheet.ts'
import { sheetRow, workbook } from './testing.ts'

const fileOf = (content: BlobPart, name = 'budget.xlsx') => new File([content], name)
const texts = async (file: File) => {
  const read = await readSheets(file)
  return read.ok ? read.sheets.map(({ rows }) => rows.map((row) => row.map(({ text }) => text))) : read.code
}

describe('a workbook', () => {
  test('is read with its numbers as they are written, wherever the table stands', async () => {
    const rows =
      sheetRow(3, { B: 'Kod', C: 'Rad', D: 'Budget 2027' }) +
      sheetRow(5, { B: 10, C: 'Lön', D: '<v>9007199254740993</v>', E: '<v>1.5</v>' })
    const read = await readSheets(fileOf(workbook({ Budget: rows, Tomt: '' })))
    expect(read.ok && read.sheets.map(({ name }) => name)).toEqual(['Budget'])
    const cells = read.ok ? read.sheets.flatMap((sheet) => sheet.rows.flat()) : []
    const filled = cells.filter(({ text }) => text !== '')
    expect(filled.map(({ text, isNumber }) => [text, isNumber])).toEqual([
      ['Kod', false],
      ['Rad', false],
      ['Budget 2027', false],
      ['10', true],
      ['Lön', false],
      ['9007199254740993', true],
      ['1.5', true],
    ])
  })

  test('says which cells are formulas, and which of those have no value', async () => {
    const rows =
      sheetRow(2, { A: 'Kod', B: 'Belopp' }) +
      sheetRow(4, { A: 5, B: '<f>A4*2</f><v>10</v>', C: '<f t="shared" si="0"/><v>3</v>', D: '<f>A4</f>' })
    const read = await readSheets(fileOf(workbook({ Budget: rows })))
    const cells = read.ok ? (read.sheets[0]?.rows.at(-1) ?? []) : []
    expect(cells).toEqual([
      { text: '5', isNumber: true, isFormula: false },
      { text: '10', isNumber: true, isFormula: true },
      { text: '3', isNumber: true, isFormula: true },
      { text: '', isNumber: false, isFormula: true },
    ])
  })

  test('with a program in it is refused, whatever it is called', async () => {
    const file = workbook({ Budget: sheetRow(1, { A: 1 }) }, { 'xl/vbaProject.bin': 'program' })
    expect(await texts(fileOf(file))).toBe('sheet-has-macros')
    expect(await texts(fileOf(workbook({ Budget: '' }), 'budget.XLSM'))).toBe('sheet-has-macros')
  })

  test('that is empty, too large, old, broken, or none is refused with the reason', async () => {
    expect(await texts(fileOf(workbook({ Budget: '' })))).toBe('sheet-empty')
    const rows = Array.from({ length: LIMITS.rows + 1 }, (_, index) => sheetRow(index + 1, { A: index }))
    expect(await texts(fileOf(workbook({ Budget: rows.join('') })))).toBe('sheet-too-large')
    expect(await texts(fileOf(new Uint8Array(LIMITS.file + 1)))).toBe('sheet-too-large')
    const bomb = workbook(
      { Budget: sheetRow(1, { A: 1 }) },
      { 'xl/media/a.xml': ' '.repeat(LIMITS.unpacked) },
    )
    expect(await texts(fileOf(bomb))).toBe('sheet-too-large')
    expect(await texts(fileOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'budget.xls'))).toBe(
      'sheet-old-format',
    )
    expect(await texts(fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])))).toBe('sheet-unreadable')
    expect(await texts(fileOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1]), 'budget.pdf'))).toBe(
      'sheet-unreadable',
    )
  })
})

describe('comma-separated values', () => {
  test.each([
    ['semicolons', 'Kod;Rad;2027\r\n10;"Lön; och mer";1 000,50\r\n'],
    ['commas', 'Kod,Rad,2027\n10,"Lön; och mer","1 000,50"\n'],
    ['tabs', 'Kod\tRad\t2027\r10\tLön; och mer\t1 000,50'],
  ])('with %s', async (_, text) => {
    expect(await texts(fileOf(text, 'a.csv'))).toEqual([
      [
        ['Kod', 'Rad', '2027'],
        ['10', 'Lön; och mer', '1 000,50'],
      ],
    ])
  })

  test('in UTF-8 with its mark, in Windows-1252 and in UTF-16', async () => {
    const rows = [
      [
        ['Kod', 'Rad'],
        ['10', 'Köp'],
      ],
    ]
    expect(await texts(fileOf('\uFEFFKod;Rad\n10;Köp', 'a.csv'))).toEqual(rows)
    const western = Uint8Array.from('Kod;Rad\n10;Köp', (sign) => sign.codePointAt(0) ?? 0)
    expect(await texts(fileOf(western, 'a.csv'))).toEqual(rows)
    const wide = Uint8Array.from(
      [...'\uFEFFKod\tRad\n10\tKöp'].flatMap((sign) => [
        (sign.codePointAt(0) ?? 0) & 255,
        (sign.codePointAt(0) ?? 0) >> 8,
      ]),
    )
    expect(await texts(fileOf(wide, 'a.txt'))).toEqual(rows)
  })

  test('with quotes in quotes, line ends in quotes, and blank lines', async () => {
    expect(await texts(fileOf('a;"b ""c""\nd"\n\n;e\n', 'a.csv'))).toEqual([
      [['a', 'b "c"\nd'], [], ['', 'e']],
    ])
  })
})
