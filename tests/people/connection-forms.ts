import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import { connectionsCsv } from './connections.ts'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
type Parts = { readonly day: number; readonly month: number; readonly year: string }
type Write = (parts: Parts) => string

/** The rows of an invented export: first, last, address, e-mail, company, role, day. */
const rowsOf = (many: number): readonly (readonly string[])[] =>
  Papa.parse<string[]>(connectionsCsv(many).trimEnd().split('\n').slice(4).join('\n')).data

const dated = (rows: ReturnType<typeof rowsOf>, write: Write) =>
  rows.map((row) => {
    const [day = '', month = '', year = ''] = (row[6] ?? '').split(' ')
    return row.with(6, write({ day: Number(day), month: months.indexOf(month) + 1, year }))
  })
const two = (number: number) => String(number).padStart(2, '0')
const english = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'.split(',')
const german = 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am'.split(',')
const table = (head: readonly string[], rows: ReturnType<typeof rowsOf>, delimiter = ',') =>
  Papa.unparse([head, ...rows], { delimiter, newline: '\r\n' })
const picked = (rows: ReturnType<typeof rowsOf>, columns: readonly number[]) =>
  rows.map((row) => columns.map((at) => row[at] ?? ''))
const utf16 = (text: string) => {
  const bytes = new Uint8Array(text.length * 2 + 2)
  bytes.set([0xff, 0xfe])
  for (let at = 0; at < text.length; at++)
    bytes.set([text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8], at * 2 + 2)
  return bytes
}

/** An export of so many people in every form in which one was seen, or can come back from a table program: the files of each. */
export const connectionForms: Readonly<Record<string, (many: number) => readonly Uint8Array[]>> = {
  'as the site writes it': (many) => [strToU8(connectionsCsv(many))],
  'with a mark, semicolons and rewritten days': (many) => [
    strToU8(
      `\ufeff${table(
        german,
        dated(rowsOf(many), ({ day, month, year }) => `${two(day)}.${two(month)}.${year}`),
        ';',
      )}`,
    ),
  ],
  'UTF-16 with tabs and the preamble in one cell': (many) => [
    utf16(
      `"Notes: When exporting …"\r\n\r\n${table(
        english,
        dated(rowsOf(many), ({ day, month, year }) => `${year}-${two(month)}-${two(day)}`),
        '\t',
      )}`,
    ),
  ],
  'of 2018: without addresses, days with the hour': (many) => [
    strToU8(
      table(
        ['First Name', 'Last Name', 'Email Address', 'Company', 'Position', 'Connected On'],
        picked(
          dated(rowsOf(many), ({ day, month, year }) => `${month}/${day}/${year.slice(2)}, 6:14 PM`),
          [0, 1, 3, 4, 5, 6],
        ).map((row, at) => row.with(0, `${row[0]} ${at}`)),
      ),
    ),
  ],
  'with columns in another order, and some missing': (many) => [
    strToU8(table(['Position', 'URL', 'Last Name', 'First Name'], picked(rowsOf(many), [5, 2, 1, 0]))),
  ],
  'days in numbers that only the column tells': (many) => [
    strToU8(
      table(
        english,
        dated(rowsOf(many), ({ day, month, year }) => `${two(day)}/${two(month)}/${year}`),
      ),
    ),
  ],
  'the whole archive in two parts': (many) => [
    zipSync({ 'Connections.csv': strToU8(connectionsCsv(many)) }),
    zipSync({
      'Positions.csv': strToU8('Company Name,Title,Started On,Finished On\nOven,Baker,2012,2016\n'),
    }),
  ],
}
