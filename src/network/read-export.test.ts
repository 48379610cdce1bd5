import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exportLexicons } from '../languages/exports.ts'
import { personKey } from '../reader/person-key.ts'
import { readExport } from './read-export.ts'

const now = '2026-11-20T09:00:00Z'
const context = { lexicons: exportLexicons, keyOf: personKey, now }
async function* inParts(bytes: Uint8Array, size = 7_000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const read = (bytes: Uint8Array, size = bytes.length) =>
  readExport([{ size, parts: inParts(bytes) }], context)
const readAll = (parts: readonly Uint8Array[]) =>
  readExport(
    parts.map((bytes) => ({ size: bytes.length, parts: inParts(bytes) })),
    context,
  )
const packed = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  )

const of = (slug: string) => `https://www.linkedin.com/in/${slug}`
const connections = `Notes:\n"…"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nMira,Tolvek,${of('mira')},,Arvo Labs,Owner,07 Feb 2026\nUlf,Dorn,${of('ulf')},,,,01 Feb 2020\n`
const messages = `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
1,,Dana Levi,${of('dana')},Mira Tolvek,${of('mira')},2024-05-13 18:21:46 UTC,,"secret, words",INBOX
1,,Mira Tolvek,${of('mira')},Dana Levi,${of('dana')},2024-05-14 08:00:00 UTC,,more secret,INBOX
2,,Dana Levi,${of('dana')},Ulf Dorn,${of('ulf')},2023-01-02 08:00:00 UTC,,hello,INBOX
3,,Dana Levi,${of('dana')},Many,"${of('ulf')},${of('mira')}",2026-01-02 08:00:00 UTC,,to all,INBOX
`
const whole = {
  'Connections.csv': connections,
  'Profile.csv': 'First Name,Last Name,Headline\nDana,Levi,Engineer\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\nGalim,Data Engineer,,,Jan 2021,\nKelp & Tide,Analyst,,,Jan 2016,Dec 2020\n',
  'Education.csv': 'School Name,Start Date,End Date,Notes,Degree Name,Activities\nTechnion,2012,2016,,BSc,\n',
  'messages.csv': messages,
  'Media/holiday.jpg': new Uint8Array(50_000),
}

describe('the whole export', () => {
  it('gives the connections, of messages only day and answer, and offers for About me', async () => {
    const outcome = await read(packed(whole))
    expect(outcome).toMatchObject({
      connections: [
        { name: 'Mira Tolvek', exchange: { day: '2024-05-14', answered: true } },
        { name: 'Ulf Dorn', exchange: { day: '2023-01-02', answered: false } },
      ],
      me: {
        name: 'Dana Levi',
        role: 'Data Engineer',
        company: 'Galim',
        employers: ['Kelp & Tide'],
        schools: ['Technion 2012–2016'],
      },
    })
    expect(JSON.stringify(outcome)).not.toContain('secret')
  })
  it('may be only a part of it, and stand in a folder', async () => {
    const outcome = await read(packed({ 'Complete/Connections.csv': connections }))
    expect(outcome).toMatchObject({ connections: [{ name: 'Mira Tolvek' }, { name: 'Ulf Dorn' }] })
  })
  it('may come in several archives, in any order', async () => {
    const parts = [
      packed({ 'messages.csv': messages, 'Media/a.jpg': new Uint8Array(9) }),
      packed({ 'Connections.csv': connections, 'Positions.csv': whole['Positions.csv'] }),
    ]
    const one = await readAll(parts)
    expect(one).toMatchObject({
      connections: [{ exchange: { answered: true } }, {}],
      me: { company: 'Galim' },
    })
    expect(await readAll(parts.toReversed())).toEqual(one)
  })
  it('says nothing of exchanges where it cannot tell who the user is', async () => {
    const one = messages.split('\n').slice(0, 3).join('\n')
    const outcome = await read(packed({ 'Connections.csv': connections, 'messages.csv': one }))
    expect('connections' in outcome && outcome.connections.some(({ exchange }) => exchange)).toBe(false)
  })
})

describe('an archive that is not to be trusted', () => {
  it.each([
    ['a path outside', { '../Connections.csv': connections }, 'paths-outside'],
    ['an absolute path', { '/etc/Connections.csv': connections }, 'paths-outside'],
    ['a path of Windows', { 'C:\\Connections.csv': connections }, 'paths-outside'],
    ['a path outside further down', { 'a/../../Connections.csv': connections }, 'paths-outside'],
    ['another archive', { 'letter.txt': 'hello' }, 'archive-without-connections'],
    ['an Excel file', { '[Content_Types].xml': '<xml/>', 'xl/workbook.xml': '<xml/>' }, 'excel'],
    ['a bomb', { 'Connections.csv': new Uint8Array(8_000_000) }, 'bomb'],
    [
      'a bomb in the messages',
      { 'messages.csv': new Uint8Array(8_000_000), 'Connections.csv': connections },
      'bomb',
    ],
  ] as const)('%s is refused', async (_, files, refused) => {
    expect(await read(packed(files))).toEqual({ refused })
  })
  it('is refused where it is cut short or damaged', async () => {
    const bytes = packed({ 'Connections.csv': `${connections}${connections.repeat(300)}` })
    for (const at of [40, 200, 400]) {
      const outcome = await read(bytes.slice(0, at))
      expect(outcome).toHaveProperty('refused')
    }
  })
  it('is refused where only its end is missing, though all rows are there', async () => {
    const bytes = packed({ 'Connections.csv': connections, 'messages.csv': 'x' })
    for (const missing of [10, 30, 60])
      expect(await read(bytes.slice(0, -missing))).toEqual({ refused: 'damaged-archive' })
  })
  it('does not unpack what a bomb holds that nobody asked for', async () => {
    const bytes = packed({ 'other.bin': new Uint8Array(4_000_000), 'Connections.csv': connections })
    expect(await read(bytes)).toHaveProperty('connections')
  })
  it('is refused by its size alone where that is beyond reading', async () => {
    expect(await read(packed(whole), 5_000_000_000)).toEqual({ refused: 'too-large' })
    expect(await read(new TextEncoder().encode(connections), 200_000_000)).toEqual({ refused: 'too-large' })
  })
})
