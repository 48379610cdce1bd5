import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worlds } from '../../tests/worlds.ts'
import { exportLexicons } from '../languages/exports.ts'
import { personKey } from '../reader/person-key.ts'
import { readConnections } from './read-connections.ts'

const now = '2026-11-20T09:00:00Z'
const readBytes = (bytes: Uint8Array) =>
  readConnections(bytes, { lexicons: exportLexicons, keyOf: personKey, now })
const read = (text: string) => readBytes(new TextEncoder().encode(text))
const rowsIn = (text: string) => {
  const outcome = read(text)
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome
}
const people = (text: string) => rowsIn(text).connections

const preamble =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses, are missing. See https://www.example.com/help"\n\n'
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const mira = 'Mira,Tolvek,https://www.linkedin.com/in/mira-tolvek,,Arvo Labs,Senior Consultant,07 Feb 2026'
const miraRead = {
  id: 'linkedin/mira-tolvek',
  person: { site: 'linkedin', handle: 'mira-tolvek' },
  name: 'Mira Tolvek',
  company: 'Arvo Labs',
  role: 'Senior Consultant',
  connectedOn: '2026-02-07',
}

describe('an export of the site', () => {
  it('is read with its preamble', () => {
    expect(people(`${preamble}${header}\n${mira}\n`)).toEqual([miraRead])
  })
  it('is read by the names of its columns, whatever their order', () => {
    expect(
      people(
        'First Name,Last Name,Company,URL,Email Address,Position,Connected On\nMira,Tolvek,Arvo Labs,https://www.linkedin.com/in/mira-tolvek,,Senior Consultant,07 Feb 2026',
      ),
    ).toEqual([miraRead])
  })
  it('is read as it was in 2018: quoted hours, no addresses, member numbers for e-mail', () => {
    expect(
      people(
        'First Name,Last Name,Email Address,Company,Position,Connected On\nMira,Tolvek,mira.tolvek@example.com,Arvo Labs,Owner,"1/8/18, 6:14 PM"\nJonas ,Perl,urn:li:member:123456789,,,"8/18/18, 12:37 AM"',
      ),
    ).toEqual([
      {
        id: 'mira tolvek|2018-01-08',
        name: 'Mira Tolvek',
        company: 'Arvo Labs',
        role: 'Owner',
        email: 'mira.tolvek@example.com',
        connectedOn: '2018-01-08',
      },
      { id: 'jonas perl|2018-08-18', name: 'Jonas Perl', connectedOn: '2018-08-18' },
    ])
  })
  it.each([
    ['German', 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am', '7. Februar 2026'],
    ['French', 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion', '7 févr. 2026'],
    ['English', header, '7-Feb-26'],
  ])('is read in %s', (_, names, day) => {
    expect(people(`Notes :\n"…"\n\n${names}\n${mira.replace('07 Feb 2026', day)}`)).toEqual([miraRead])
  })
  it('leaves out titles behind names, and keeps what could be a name', () => {
    const named = (first: string, last: string) =>
      people(`${header}\n${first},"${last}",https://www.linkedin.com/in/x,,,,07 Feb 2026`)[0]?.name
    expect(named('Ola', 'Brandt, PhD')).toBe('Ola Brandt')
    expect(named('Mira', 'Tolvek, MS')).toBe('Mira Tolvek')
    expect(named('Ola', 'Brandt PMP, CSM')).toBe('Ola Brandt')
    expect(named(' Sami ', 'Raza')).toBe('Sami Raza')
    expect(named('Yan', 'Ma')).toBe('Yan Ma')
    expect(named('Lucía', 'García, María')).toBe('Lucía García, María')
    expect(named('דנה', 'לוי, MBA')).toBe('דנה לוי')
  })
  it('knows a person by the address that a click gives too, escaped or not', () => {
    const key = (address: string) =>
      people(`${header}\nNoa,Levi,${address},,,,07 Feb 2026`)[0]?.person?.handle
    expect(key('https://www.linkedin.com/in/%D7%A0%D7%95%D7%A2%D7%94-%D7%9C%D7%95%D7%99')).toBe('נועה-לוי')
    expect(key('https://www.linkedin.com/in/נועה-לוי')).toBe('נועה-לוי')
    expect(key('https://il.linkedin.com/in/Noa-Levi/')).toBe('noa-levi')
    expect(key('www.linkedin.com/in/pia-v-')).toBe('pia-v-')
  })
  it('counts members who are gone, and says what was not understood, line by line', () => {
    const outcome = rowsIn(
      `${preamble}${header}\n${mira}\n,,,,,,05 Feb 2026\n,,https://www.linkedin.com/in/nobody,,,,05 Feb 2026\nPia,Vero,https://example.com/pia,,,,05 Feb 2026\nUlf,Dorn,https://www.linkedin.com/in/ulf,,,,sometime\nOne,"${'x'.repeat(5_000)}",,,,,05 Feb 2026\na,b,c,d,e,f,g,h\n`,
    )
    expect(outcome.deleted).toBe(1)
    expect(outcome.connections.map(({ name }) => name)).toEqual(['Mira Tolvek', 'Pia Vero', 'Ulf Dorn'])
    expect(outcome.notUnderstood.map(({ line, why, read: isRead }) => [line, why, isRead])).toEqual([
      [7, 'no-name', false],
      [8, 'address-elsewhere', true],
      [9, 'day-not-understood', true],
      [10, 'too-long', false],
      [11, 'wrong-columns', false],
    ])
  })
  it('loses one line to a mark that never closes, not the file', () => {
    const outcome = rowsIn(
      `${header}\nUlf,"Dorn,https://www.linkedin.com/in/ulf,,,,05 Feb 2026\n${mira}\nPia,"Ve""ro",https://www.linkedin.com/in/pia,,"Two\nlines",,05 Feb 2026\n`,
    )
    expect(outcome.connections.map(({ name, company }) => [name, company])).toEqual([
      ['Mira Tolvek', 'Arvo Labs'],
      ['Pia Ve"ro', 'Two lines'],
    ])
    expect(outcome.notUnderstood.map(({ line, why }) => [line, why])).toEqual([[2, 'broken-quotes']])
  })
})

describe('an export that went through a table program', () => {
  it.each([';', '\t', ','])('is read with “%s” between its cells', (mark) => {
    const line = (text: string) => text.replaceAll(',', mark)
    expect(
      people(`\ufeff"Notes:\nWhen exporting"${mark}${mark}\r\n${line(header)}\r\n${line(mira)}\r\n`),
    ).toEqual([miraRead])
  })
  it.each(['utf-16le', 'utf-16be'] as const)(
    'is read in %s with tabs, with its mark and without',
    (encoding) => {
      const text = `${header}\n${mira}\nנועה,לוי,https://www.linkedin.com/in/noa,,,,07 Feb 2026`.replaceAll(
        ',',
        '\t',
      )
      for (const whole of [`\ufeff${text}`, text]) {
        const bytes = new Uint8Array(whole.length * 2)
        const view = new DataView(bytes.buffer)
        for (let at = 0; at < whole.length; at++)
          view.setUint16(at * 2, whole.charCodeAt(at), encoding === 'utf-16le')
        const outcome = readBytes(bytes)
        expect('connections' in outcome && outcome.connections.map(({ name }) => name)).toEqual([
          'Mira Tolvek',
          'נועה לוי',
        ])
      }
    },
  )
  it.each([
    [['07.02.2026'], ['2026-02-07']],
    [['2026-02-07'], ['2026-02-07']],
    [['46060'], ['2026-02-07']],
    [
      ['07/02/2026', '25/01/2026'],
      ['2026-02-07', '2026-01-25'],
    ],
    [
      ['2/7/2026', '1/25/2026'],
      ['2026-02-07', '2026-01-25'],
    ],
    [
      ['07/02/2026', '03/03/2026'],
      ['2026', '2026-03-03'],
    ],
    [['31/02/2026', '32.01.2026', '2026-13-01', '07 Feb 2027', '07 Feb 1999'], Array(5).fill(undefined)],
  ])('reads the days %j as far as they are sure', (days, expected) => {
    const rows = days.map((day, at) => mira.replace('07 Feb 2026', day).replace('mira-tolvek', `m-${at}`))
    expect(people(`${header}\n${rows.join('\n')}`).map(({ connectedOn }) => connectedOn)).toEqual(expected)
  })
  it('does not guess letters of an encoding that it does not know', () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(`${header}\n${mira}\nJ`),
      0xfc,
      ...new TextEncoder().encode(
        'rg,Dorn,https://www.linkedin.com/in/jd,,Zoë Foods,,07 Feb 2026\nZoë,Dorn,,,,,07 Feb 2026',
      ),
    ])
    const outcome = readBytes(bytes)
    expect('connections' in outcome && outcome.connections.map(({ name }) => name)).toEqual([
      'Mira Tolvek',
      'Zoë Dorn',
    ])
    expect('notUnderstood' in outcome && outcome.notUnderstood).toMatchObject([
      { line: 3, why: 'unreadable-letters' },
    ])
  })
})

describe('a long file', () => {
  it('gives a first look at its first lines, and tells how far it is', () => {
    const looks: number[] = []
    const told: number[] = []
    const line = (at: number) => mira.replace('mira-tolvek', `m-${at}`)
    const bytes = new TextEncoder().encode(
      `${header}\n${Array.from({ length: 1_200 }, (_, at) => line(at)).join('\n')}`,
    )
    readConnections(bytes, {
      lexicons: exportLexicons,
      keyOf: personKey,
      now,
      onFirst: (some) => looks.push(some.length),
      onProgress: (done) => told.push(done),
    })
    expect(looks).toEqual([120])
    expect(told.length).toBeGreaterThan(1)
    expect(told).toEqual(told.toSorted((one, other) => one - other))
    expect(told.at(-1)).toBe(1_200)
  })
})

describe('what is no export', () => {
  it.each([
    ['Company,Position\nArvo Labs,Owner', 'no-names'],
    ['{"connections": [{"first": "Mira", "last": "Tolvek"}]}', 'not-connections'],
    ['Date;Amount;Account\n1;2;3', 'not-connections'],
    ['', 'not-connections'],
    ['%PDF-1.7', 'not-connections'],
    [`${header}\n`, 'nobody'],
  ])('%j is refused', (text, refused) => {
    expect(read(text)).toEqual({ refused })
  })
  it('an Excel file of either kind is named', () => {
    expect(readBytes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).toEqual({ refused: 'excel' })
    expect(readBytes(new Uint8Array([0x50, 0x4b, 3, 4, 1]))).toEqual({ refused: 'excel' })
  })
  it('a file that is too large, or has too many rows, is refused without being gone through', () => {
    expect(readBytes(new Uint8Array(60_000_001))).toEqual({ refused: 'too-large' })
    expect(read(`${header}\n${'A,B,,,,,\n'.repeat(100_001)}`)).toEqual({ refused: 'too-many' })
  })
})

describe('properties', () => {
  const person = fc.record({
    at: fc.integer({ min: 0, max: 30 }),
    first: fc.constantFrom('Mira', 'נועה', 'Zoë', 'O"Neil', '=1+1'),
    company: fc.constantFrom('', 'Arvo, Labs', 'חברה'),
    day: fc.constantFrom('07 Feb 2026', '', '7 Mar 2018', 'x'),
  })
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const line = ({ at, first, company, day }: { at: number; first: string; company: string; day: string }) =>
    [first, `N${at}`, at % 3 === 0 ? '' : `https://www.linkedin.com/in/n-${at}`, '', company, '', day]
      .map(quoted)
      .join(',')
  it('rows in any order give the same people, and rows that come twice give nobody twice', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 12 }), fc.integer(), (some, seed) => {
        const lines = some.map(line)
        const mixed = lines.toSorted((a, b) => ((a.length * seed) % 7) - ((b.length * seed) % 7))
        const all = (text: readonly string[]) =>
          people(`${header}\n${text.join('\n')}`).toSorted((a, b) => (a.id < b.id ? -1 : 1))
        expect(all(mixed)).toEqual(all(lines))
        expect(all([...lines, ...lines])).toEqual(all(lines))
      }),
      worlds(60),
    )
  })
  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, headed) => {
        const start = headed ? new TextEncoder().encode(`${header}\n`) : new Uint8Array()
        expect(readBytes(new Uint8Array([...start, ...bytes]))).toBeDefined()
      }),
      worlds(60),
    )
  })
})
