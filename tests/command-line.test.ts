import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type GenericSchema, parse } from 'valibot'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { run } from '../src/command-line/run.ts'
import { Draft } from '../src/model/draft.ts'
import { Me } from '../src/model/me.ts'
import { Persona } from '../src/model/persona.ts'
import { Reading } from '../src/model/reading.ts'
import { Settings } from '../src/model/settings.ts'
import { Touchpoints } from '../src/model/touchpoint.ts'
import { savedFile } from './pages/pdf.ts'
import { pdfFile } from './pages/pdf-file.ts'
import { respond } from './pages/site.ts'
import { noa } from './people/index.ts'

// Some calls are processes of their own, which a busy machine lets wait.
vi.setConfig({ testTimeout: 120_000 })

const formats = new URL('../docs/formats/', import.meta.url)
const example = (name: string) => new URL(name, formats).pathname
const scratch = mkdtempSync(join(tmpdir(), 'lodestar-cli-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** What a call exits with and prints: `output` where it is one value, `lines` where it is one a line. */
const callOf = (status: number | null, out: string, stderr: string) => {
  const lines = out
    .split('\n')
    .filter((line) => /^\{.*\}$/u.test(line))
    .map((line) => JSON.parse(line))
  return { status, stderr, lines, output: out === '' || lines.length > 1 ? undefined : JSON.parse(out) }
}

/** Calls the command in this process: starting one takes longer than most commands. */
const lodestar = async (given: readonly string[], input = '') => {
  const stdin = vi
    .spyOn(process, 'stdin', 'get')
    .mockReturnValue(Readable.from([Buffer.from(input)]) as never)
  const { out, told, exit } = await run(given).finally(() => stdin.mockRestore())
  return callOf(exit, out, told)
}

/** Calls the command as a contributor does. */
const started = (given: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'src/cli.ts', ...given], {
    input,
    encoding: 'utf8',
  })
  return callOf(status, stdout, stderr)
}
const file = (name: string, content: string | Uint8Array) => {
  const path = join(scratch, name)
  writeFileSync(path, content)
  return path
}
const now = '2026-11-20T09:00:00Z'

describe('the documented formats', () => {
  it.each([
    ['reading.json', Reading],
    ['persona.json', Persona],
    ['me.json', Me],
    ['settings.json', Settings],
    ['touchpoints.json', Touchpoints],
  ] as readonly (readonly [string, GenericSchema])[])('%s fits its schema', (name, schema) => {
    expect(() => parse(schema, JSON.parse(readFileSync(example(name), 'utf8')))).not.toThrow()
  })
})

describe('the core on the command line', () => {
  it('begins from three answers, with the clauses for messages', async () => {
    const { status, output } = await lodestar(['begin'], readFileSync(example('answers.json'), 'utf8'))
    expect(status).toBe(0)
    expect(parse(Persona, output.persona).lines).toMatchObject([
      {
        phrases: {
          en: ['learn to present data to stakeholders who are not technical', 'learn to plan a budget'],
        },
      },
      { phrases: { en: ['move from data engineer to product manager'] } },
    ])
    expect(output.persona.path).toEqual({ from: 'data-engineering', to: 'product-management' })
    expect(parse(Me, output.me)).toMatchObject({
      who: { en: "I'm a data engineer at a logistics company in Haifa" },
      whoShort: { en: "I'm a data engineer at a logistics company" },
    })
    expect(await lodestar(['begin'], '{"ability": 1}')).toMatchObject({ status: 2 })
    expect((await lodestar(['begin'], 'no JSON')).stderr).toContain('answers')
  })

  const url = 'https://www.linkedin.com/in/noa-bergstr%C3%B6m/'
  const saved = () => file('noa.html', (respond(url, now) ?? '').replaceAll('x-a', 'a'))
  const people = ['--persona', example('persona.json'), '--me', example('me.json'), '--now', now]

  it('reads a saved file, and says why one cannot be read', async () => {
    const { status, output } = await lodestar([
      'read',
      file('noa.pdf', savedFile(noa, { code: 'en', now })),
      '--now',
      now,
    ])
    expect(status).toBe(0)
    const { person, profile } = parse(Reading, output)
    expect(person).toEqual({ site: 'linkedin', handle: noa.slug })
    expect(profile.positions).toHaveLength(noa.roles.length)
    const letter = pdfFile([[{ text: 'Dear team,', x: 60, y: 700, size: 12 }]])
    expect(await lodestar(['read', file('letter.pdf', letter)])).toMatchObject({
      status: 3,
      output: { unreadable: 'not-a-profile' },
    })
    expect(await lodestar(['read', file('text.pdf', 'Hello')])).toMatchObject({
      status: 3,
      output: { unreadable: 'not-a-pdf' },
    })
    expect(await lodestar(['read', join(scratch, 'missing.pdf')])).toMatchObject({ status: 2 })
  })
  it('reads a pasted text, and says why one cannot be read', async () => {
    const text = [noa.name, noa.headline, 'Experience', 'Head of Product', 'Fjordline', '2021 to Present']
    const { status, output } = await lodestar(['read', '--pasted', '--now', now], text.join('\n'))
    expect(status).toBe(0)
    const { person, profile } = parse(Reading, output)
    expect(person).toEqual({ site: 'by-hand', handle: 'unnamed' })
    expect(profile.positions[0]?.value).toMatchObject({ title: 'Head of Product', company: 'Fjordline' })
    expect(await lodestar(['read', '--pasted'], 'Dear team,')).toMatchObject({
      status: 3,
      output: { unreadable: 'not-a-profile' },
    })
  })
  it('reads a page, and says why one cannot be read', async () => {
    const { status, output } = await lodestar(['read', saved(), '--url', url, '--now', now])
    expect(status).toBe(0)
    expect(parse(Reading, output).profile.positions.map(({ value }) => value.to)).toEqual([
      'now',
      '2021-09',
      '2018-02',
    ])
    const search = file('search.html', respond('/search/results/people/', now) ?? '')
    expect(
      await lodestar(['read', search, '--url', 'https://www.linkedin.com/search/results/people/']),
    ).toMatchObject({ status: 3, output: { unreadable: 'several-people' } })
  })
  it('matches and drafts', async () => {
    expect(await lodestar(['match', example('reading.json'), ...people])).toMatchObject({
      status: 0,
      output: { band: 'strong', ruledOutBy: [] },
    })
    const { status, output } = await lodestar([
      'draft',
      example('reading.json'),
      ...people,
      '--channel',
      'note',
    ])
    expect(status).toBe(0)
    expect(output).toMatchObject({ channel: 'note', kind: 'first-ask', language: 'en', limit: 200 })
    expect(output.text).toContain('Noa')
    expect(output.text.length).toBeLessThanOrEqual(output.limit)
    expect(() => parse(Draft, output)).not.toThrow()
  })
  it('drafts everything that fits, one a line', async () => {
    const { status, lines } = await lodestar([
      'draft',
      example('reading.json'),
      ...people,
      '--all',
      '--kind',
      'first-ask',
    ])
    expect(status).toBe(0)
    expect(new Set(lines.map(({ channel }) => channel)).size).toBeGreaterThan(1)
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) {
      expect(line).toMatchObject({ kind: 'first-ask', noLink: false })
      expect(line.text).not.toBe('')
      expect(line.findings).toBeInstanceOf(Array)
      expect(() => parse(Draft, line)).not.toThrow()
    }
    const one = await lodestar(['draft', example('reading.json'), ...people, '--hook', lines[0].hook])
    expect(one.output.hook).toBe(lines[0].hook)
  })
  it('drafts with a further sentence of a text, and about the wish that is asked for', async () => {
    const drafted = (...more: string[]) => lodestar(['draft', example('reading.json'), ...people, ...more])
    const sentence = await drafted('--channel', 'message', '--hook', 'own-way-0-s1')
    expect(sentence.output.hook).toBe('own-way-0-s1')
    expect(sentence.output.text).toContain('you translate data work for boards that do not speak SQL')
    const { output } = await drafted('--channel', 'message', '--wish', 'sample-present-w1')
    expect(output.text).toContain('I want to learn to present data to stakeholders who are not technical.')
    expect(output.wish).toMatchObject({ line: 'sample-present', clause: 0 })
    expect((await drafted('--wish', 'sample-w9')).status).toBe(2)
  })
  it('lints a text in either language', async () => {
    expect(started(['lint'], 'Will you be my mentor?').output).toContainEqual(
      expect.objectContaining({ rule: 'asks-for-mentorship', level: 'stop' }),
    )
    expect((await lodestar(['lint'], 'תסכימי להיות המנטורית שלי?')).output).toContainEqual(
      expect.objectContaining({ rule: 'asks-for-mentorship' }),
    )
  })
  it('reads date ranges, one a line, and gives nothing for what is none', async () => {
    const { status, lines } = await lodestar(
      ['dates'],
      'Jan 2020 - Present · 4 yrs 3 mos\n\nMai 2021–Juni 2022\n2015 – 2019\nJun 2019\nMayor 2020\n30 Feb 2020\n29 Feb 2020\n',
    )
    expect(status).toBe(0)
    expect(lines).toEqual([
      { from: '2020-01', to: 'now' },
      { from: null, to: null },
      { from: '2021-05', to: '2022-06' },
      { from: '2015', to: '2019' },
      { from: '2019-06', to: null },
      { from: null, to: null },
      { from: null, to: null },
      { from: '2020-02', to: null },
    ])
  })
  it('zone guesses the time zone of a place, one a line', async () => {
    const { lines, status } = await lodestar(['zone'], 'Greater Boston\nתל אביב, ישראל\n\nGeorgia\n')
    expect(status).toBe(0)
    expect(lines.map(({ zone }) => zone)).toEqual(['America/New_York', 'Asia/Jerusalem', null, null])
    expect(lines.every(({ why }) => typeof why === 'string' && why !== '')).toBe(true)
  })

  it('tells what is next', async () => {
    expect(
      await lodestar(['next', example('touchpoints.json'), '--now', '2026-11-19T12:00:00Z']),
    ).toMatchObject({
      status: 0,
      output: { standing: 'met', next: { kind: 'thank', owed: true, dueBy: '2026-11-20T08:25:00Z' } },
    })
  })
  it('next counts in the week of the place on their profile, and says from what it is guessed', async () => {
    const person = { site: 'linkedin', handle: 'noa-bergström' }
    const sent = {
      id: '1',
      person,
      at: '2026-11-20T08:00:00Z',
      kind: 'sent',
      message: 'first-ask',
      channel: 'email',
    }
    const path = file('sent.json', JSON.stringify([sent]))
    const settings = file('haifa.json', JSON.stringify({ zone: 'Asia/Jerusalem' }))
    const asked = ['next', path, '--now', '2026-11-21', '--settings', settings]
    const other = file('other.json', JSON.stringify([{ ...sent, person: { ...person, handle: 'dan' } }]))
    const { output } = await lodestar([...asked, '--reading', example('reading.json')])
    expect(output).toMatchObject({
      next: {
        dueFrom: '2026-12-01T08:00:00Z',
        why: {
          week: {
            zone: 'Europe/Stockholm',
            days: [1, 2, 3, 4, 5],
            isTheirs: true,
            guessedFrom: expect.any(String),
          },
        },
      },
    })
    const wrong = await lodestar(['next', other, '--reading', example('reading.json')])
    expect([wrong.status, wrong.stderr.includes('another person')]).toEqual([2, true])
  })
  it('says in a sentence what is wrong to whoever calls it', () => {
    const { status, stderr, output } = started([])
    expect([status, stderr.startsWith('Which command?'), output]).toEqual([2, true, undefined])
  })
  it.each([
    ['no command', []],
    ['an unknown command', ['write']],
    ['an unknown option', ['lint', '--loud']],
    ['no address', ['read', 'page.html']],
    ['a file that is not there', ['match', 'nowhere.json', '--persona', 'nowhere.json']],
    ['a file of another kind', ['match', example('me.json'), '--persona', example('persona.json')]],
    [
      'a channel that there is not',
      [
        'draft',
        example('reading.json'),
        '--persona',
        example('persona.json'),
        '--me',
        example('me.json'),
        '--channel',
        'pigeon',
      ],
    ],
    ['a time that is none', ['next', example('touchpoints.json'), '--now', 'soon']],
    ['a day that does not exist', ['next', example('touchpoints.json'), '--now', '2026-02-30T09:00:00Z']],
    ['an hour that does not exist', ['next', example('touchpoints.json'), '--now', '2026-11-20T25:00:00Z']],
    ['a year that does not exist', ['next', example('touchpoints.json'), '--now', '0000-11-20']],
  ])('says in a sentence what is wrong with %s', async (_, given) => {
    const { status, stderr, output } = await lodestar(given)
    expect(status).toBe(2)
    expect(stderr.length).toBeGreaterThan(20)
    expect(output).toBeUndefined()
  })

  it.each([
    ['a day', 'at', '2026-02-30T10:00:00Z', {}],
    ['an hour', 'at', '2026-11-20T25:00:00Z', {}],
    ['a month', 'at', '2026-13-20T10:00:00Z', {}],
    ['a meeting’s day', 'when', '2026-11-31T10:00:00Z', { kind: 'scheduled', minutes: 20 }],
    ['a day to put off until', 'until', '2026-02-30', { kind: 'snoozed' }],
  ])('names the place of %s that does not exist', async (_, place, date, others) => {
    const whole = { id: '1', person: { site: 'linkedin', handle: 'noa' }, at: now, kind: 'met' }
    const path = file('touchpoints.json', JSON.stringify([{ ...whole, ...others, [place]: date }]))
    const { status, stderr } = await lodestar(['next', path, '--now', now])
    expect(status).toBe(2)
    expect(stderr).toContain(`0.${place}: `)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
  it('names the place of a zone that no engine knows', async () => {
    const path = file('settings.json', JSON.stringify({ zone: 'Mars/Base' }))
    const { status, stderr } = await lodestar([
      'next',
      example('touchpoints.json'),
      '--settings',
      path,
      '--now',
      now,
    ])
    expect([status, stderr.includes('at zone: ')]).toEqual([2, true])
  })
  it('takes a day as the time: it begins at midnight in UTC', async () => {
    expect((await lodestar(['next', example('touchpoints.json'), '--now', '2026-11-20'])).status).toBe(0)
  })
})

describe('the network on the command line', async () => {
  const row = (slug: string, company: string, role: string) =>
    `Mira,${slug},https://www.linkedin.com/in/${slug},,${company},${role},07 Feb 2026\n`
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
  it('prints one line each with the reasons, in order, and tells what was not understood', () => {
    const csv = `Notes:\n"…"\n\n${header}${row('baker', 'Oven', 'Baker')}${row('owner', 'Arvo', 'Product Manager')}\n,,https://www.linkedin.com/in/x,,,,\n`
    const args = ['network', file('Connections.csv', csv), '--persona', example('persona.json'), '--now', now]
    const { status, lines, stderr } = started(args)
    expect(status).toBe(0)
    expect(lines.map(({ name, reasons }) => [name, reasons.length])).toEqual([
      ['Mira owner', 1],
      ['Mira baker', 0],
    ])
    expect(lines[0]).toMatchObject({
      person: { site: 'linkedin', handle: 'owner' },
      reasons: [{ kind: 'role', quote: 'Product Manager', answers: 'goal' }],
      known: 3,
    })
    expect(stderr).toContain('Line 8: no-name')
  })
  it('takes a programme, a directory and alumni beside it, each person once, with what each list gives as a reason', async () => {
    const me = file('me-lists.json', JSON.stringify({ company: 'Galim', schools: ['Haifa University'] }))
    const connections = file('with.csv', `${header}${row('dorn', 'Oven', 'Baker')}`)
    const speakers = file('programme.txt', '09:30 – How we plan products — Mira Dorn, Baker, Oven\n')
    const directory = file('staff.csv', 'Name,Title,Manager\nNoa Levi,Nurse,Tal Regev\nMira Dorn,Cook,\n')
    const args = ['network', connections, '--persona', example('persona.json'), '--me', me, '--now', now]
    const lists = [
      '--speakers',
      `Data to Decisions@2026-03-04=${speakers}`,
      '--directory',
      `Galim=${directory}`,
    ]
    const alumni = ['--alumni', 'Haifa University=-']
    const pasted = 'Name\tYears\tTitle\nIdo Peled\t2009–2012\tBaker\n'
    const { status, lines, stderr } = await lodestar([...args, ...lists, ...alumni], pasted)
    expect(status).toBe(0)
    expect(Object.fromEntries(lines.map((one) => [one.name + (one.role ?? ''), one]))).toMatchObject({
      'Mira dornBaker': {
        person: { handle: 'dorn' },
        lists: [{ kind: 'speakers', title: 'Data to Decisions' }],
        reasons: [
          { kind: 'spoke', event: 'Data to Decisions', day: '2026-03-04', talk: 'How we plan products' },
        ],
      },
      'Noa LeviNurse': { person: null, company: 'Galim', reasons: [{ kind: 'own-organisation' }] },
      'Ido PeledBaker': { reasons: [{ kind: 'school', school: 'Haifa University', years: '2009–2012' }] },
    })
    expect(lines).toHaveLength(4)
    expect(stderr).toContain('Mira Dorn (Galim) has the name of Mira dorn, Baker, Oven')
  })
  it('takes a list alone, named by its file, and says which one is none', async () => {
    const persona = ['--persona', example('persona.json'), '--now', now]
    const speakers = file('Spring Meet.txt', 'Noa Levi, Product Manager, Galim — What a roadmap is for\n')
    const { lines } = await lodestar(['network', ...persona, '--speakers', speakers])
    expect(lines).toMatchObject([{ name: 'Noa Levi', reasons: [{ event: 'Spring Meet' }, { kind: 'role' }] }])
    const unnamed = file('unnamed.csv', 'AA,BB\nx1,12\nx2,13\n')
    expect(await lodestar(['network', ...persona, '--directory', unnamed])).toMatchObject({
      status: 3,
      output: { unreadable: 'unnamed-columns', list: unnamed },
    })
    for (const wrong of [['--speakers', 'missing.txt'], ['--speakers', `X@2026-02-30=${speakers}`], []])
      expect(await lodestar(['network', ...persona, ...wrong])).toMatchObject({ status: 2 })
  })
  it('refuses another file with one word', async () => {
    const args = ['network', file('other.csv', 'Date;Amount\n1;2\n'), '--persona', example('persona.json')]
    expect(await lodestar(args)).toMatchObject({ status: 3, output: { unreadable: 'not-connections' } })
  })
})
