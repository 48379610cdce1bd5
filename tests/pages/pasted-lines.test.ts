import { describe, expect, it } from 'vitest'
import { pageLanguages } from '../../src/languages/pages.ts'
import { textLanguages } from '../../src/languages/texts.ts'
import { readPasted } from '../../src/reader/pasted.ts'
import { type Code, dateText, lengthText } from './pasted.ts'
import { codes, languages, now } from './pdf-seen.ts'

const read = (...lines: readonly string[]) =>
  readPasted(lines.join('\n'), {
    person: { site: 'by-hand', handle: 'unnamed' },
    url: '',
    now,
    languages,
  })
const profileOf = (...lines: readonly string[]) => {
  const reading = read(...lines)
  if ('unreadable' in reading) throw new Error(reading.unreadable)
  return reading.profile
}
const values = <T>(entries: readonly { readonly value: T }[]) => entries.map(({ value }) => value)
const dates = (from: string, to: string, code: Code) =>
  `${dateText(from, code)} - ${dateText(to, code)} · ${lengthText(from, to, code, now)}`
const top = ['Anneke Brouwer', '· 2.', 'Gezeiten', 'Rotterdam']

/** How each language calls the picture of a company beside its name. */
const pictures: Readonly<Record<Code, (name: string) => string>> = {
  en: (name) => `${name} logo`,
  de: (name) => `${name} Grafik`,
  fr: (name) => `Logo de ${name}`,
  es: (name) => `Logotipo de ${name}`,
  pt: (name) => `Logo da ${name}`,
  it: (name) => `Logo di ${name}`,
  nl: (name) => `${name} logo`,
  he: (name) => `הלוגו של ${name}`,
  ar: (name) => `شعار ${name}`,
}

describe.each(codes)('a page in %s', (code) => {
  const { headings } = pageLanguages[code]
  const [contact = ''] = textLanguages[code].contactInfo
  const picture = pictures[code]
  const page = (...below: readonly string[]) => profileOf(...top, contact, ...below)
  it('has lines for pictures, which are nobody’s words', () => {
    const { positions, studies } = page(
      headings.experience[0] ?? '',
      ...[picture('Kustlijn'), 'Leiterin', 'Kustlijn', dates('2021-01', 'now', code)],
      ...[picture('Getijdenbureau'), 'Analystin', 'Getijdenbureau', dates('2016-03', '2020-12', code)],
      headings.education[0] ?? '',
      ...[picture('Delft'), 'Delft', '2010 - 2016'],
    )
    expect(values(positions)).toEqual([
      { title: 'Leiterin', company: 'Kustlijn', from: '2021-01', to: 'now' },
      { title: 'Analystin', company: 'Getijdenbureau', from: '2016-03', to: '2020-12' },
    ])
    expect(values(studies)).toEqual([{ school: 'Delft', from: '2010', to: '2016' }])
  })
  it('prints the length of every role: other dates stand in a text', () => {
    const { positions } = page(
      headings.experience[0] ?? '',
      ...['Leiterin', 'Kustlijn', dates('2021-01', 'now', code)],
      ...[
        'Was ich tat:',
        'Pumpen',
        'Pumpen GmbH',
        `${dateText('2019-01', code)} - ${dateText('2019-06', code)}`,
      ],
      ...['Analystin', 'Getijdenbureau', dates('2016-03', '2020-12', code)],
    )
    expect(values(positions).map(({ title }) => title)).toEqual(['Leiterin', 'Analystin'])
  })
})

describe('the name above a degree', () => {
  const named = (...lines: readonly string[]) => {
    const reading = read(...lines, '· 2nd', 'Planner', 'Malmö, Sweden', 'Contact info')
    return 'unreadable' in reading ? reading.unreadable : reading.profile.name?.value
  }
  it.each([
    ['a verified account', 'Anneke has a verified account'],
    ['a link', 'View Anneke Brouwer’s profile'],
  ])('is not %s', (_, line) => expect(named('Anneke Brouwer', line)).toBe('Anneke Brouwer'))
  it('may be a single word, which is asked for where a name stands above', () => {
    expect(named('Anneke')).toBe('Anneke')
    expect(named('Anneke Brouwer', 'Verified')).toBe('not-a-profile')
  })
})

describe('a text without a degree, dates or work', () => {
  it.each([
    ['an offer of work', ['Head of Rail Planning', 'Norrvik Transit', 'Malmö, Sweden', 'About', 'Trains.']],
    ['an offer in small letters', ['Head of rail planning', 'Malmö', 'About', 'Trains.']],
    ['a recipe', ['chocolate cake', 'About', 'A cake.']],
    ['a company', ['Norrvik Transit', 'Trains for people', 'Follow', 'About', 'We plan trains.']],
  ])('names nobody: %s', (_, lines) => expect(read(...lines)).toEqual({ unreadable: 'not-a-profile' }))
})

describe('a typed text', () => {
  it('may be a table', () => {
    const { name, headline, positions } = profileOf(
      'Mira Okonta\tChoir director',
      'Experience',
      'Choir Director\tCathedral of Cádiz\t2020 - Present',
      'Assistant\tMunicipal Choir\t2015 - 2020',
    )
    expect([name?.value, headline?.value]).toEqual(['Mira Okonta', 'Choir director'])
    expect(values(positions).map(({ title, company }) => `${title} @ ${company}`)).toEqual([
      'Choir Director @ Cathedral of Cádiz',
      'Assistant @ Municipal Choir',
    ])
  })
  it('keeps the marks of a list out of its words, and a day of birth out of the headline', () => {
    const { skills, headline } = profileOf(
      ...['Mira Okonta', 'Born: 3.11.1984', 'Experience', 'Choir Director', 'Cathedral', '2020 - Present'],
      ...['Skills', '• Voice', '• Patience'],
    )
    expect(values(skills)).toEqual(['Voice', 'Patience'])
    expect(headline).toBeUndefined()
  })
  it('puts something else than a mode of work behind no place', () => {
    const { place } = profileOf('Jan Peeters', '· 3rd', 'Engineer', 'Ghent, Belgium · Civil Engineering')
    expect(place?.value).toBe('Ghent, Belgium')
  })
})

describe('what stands alone', () => {
  const page = (...lines: readonly string[]) => profileOf('Jan Peeters', '· 3rd', ...lines)
  it('between the name and the link below is the headline, unless it is a place', () => {
    const headed = page('Engineer', 'Contact info')
    expect([headed.headline?.value, headed.place]).toEqual(['Engineer', undefined])
    const placed = page('Ghent, Belgium', 'Contact info')
    expect([placed.headline, placed.place?.value]).toEqual([undefined, 'Ghent, Belgium'])
  })
  it('as a year below a school ends its time, and is not left to the next', () => {
    const { studies } = page(
      ...['Engineer', 'Ghent, Belgium', 'Contact info', 'Education'],
      ...['Harvard', '2021', 'Sint-Jan', '2002 - 2008'],
    )
    expect(values(studies)).toEqual([
      { school: 'Harvard', to: '2021' },
      { school: 'Sint-Jan', from: '2002', to: '2008' },
    ])
  })
  it('below a role as captions is no description', () => {
    const { positions } = page(
      ...['Engineer', 'Ghent, Belgium', 'Contact info', 'Experience', 'Lead Engineer', 'Waterworks'],
      ...[
        'Oct 2023 - Present · 3 yrs 2 mos',
        'LinkedIn helped me get this job',
        'Pump Report.pdf',
        'The pump',
      ],
    )
    expect(values(positions)[0]).toEqual({
      title: 'Lead Engineer',
      company: 'Waterworks',
      from: '2023-10',
      to: 'now',
    })
  })
  it('over a typed sentence is no headline', () => {
    const { headline, about } = profileOf(
      ...[
        'Jan Peeters',
        'Objective',
        'To build pumps.',
        'Experience',
        'Engineer',
        'Waterworks',
        '2020 - Present',
      ],
    )
    expect([headline, about?.value]).toEqual([undefined, 'To build pumps.'])
  })
})

describe('a saved file whose lengths are words', () => {
  it.each([
    ['he', 'ינואר 2021 - ינואר 2023 (שנתיים חודש)'],
    ['he', 'ינואר 2021 - ינואר 2023 (שנתיים)'],
    ['ar', 'يناير 2021 - يناير 2023 (سنتان)'],
  ] as const)('in %s has its roles: %s', (code, dates) => {
    const { positions } = profileOf(
      ...['نورا برغ', 'Pilot', pageLanguages[code].headings.experience[0] ?? ''],
      ...[
        'Kelp',
        'Pilot',
        dates,
        'Tern',
        'Guide',
        `${dateText('2016-03', code)} - ${dateText('2020-12', code)} (4)`,
      ],
    )
    expect(values(positions)).toContainEqual({
      title: 'Pilot',
      company: 'Kelp',
      from: '2021-01',
      to: '2023-01',
    })
  })
})

describe('the roles of a group', () => {
  const roles = (...lines: readonly string[]) =>
    values(
      profileOf('Jan Peeters', '· 3rd', 'Engineer', 'Ghent, Belgium', 'Contact info', 'Experience', ...lines)
        .positions,
    ).map(({ title, company }) => `${title} @ ${company}`)
  const group = ['Waterworks', '6 yrs', 'Lead', 'Oct 2022 - Present · 3 yrs']
  it('are those up to the one that began when the whole began, counted on the day of copying', () => {
    expect(
      roles(
        ...[...group, 'On-site', 'Engineer', 'Oct 2019 - Oct 2022 · 3 yrs 1 mo'],
        ...['Advisor', 'Pump Board', 'Jan 2018 - Sep 2019 · 1 yr 9 mos'],
      ),
    ).toEqual(['Lead @ Waterworks', 'Engineer @ Waterworks', 'Advisor @ Pump Board'])
  })
  it('take in no role of another company where their oldest is not shown', () => {
    expect(roles(...group, 'Advisor', 'Pump Board', 'Jan 2021 - Present · 4 yrs 9 mos')).toEqual([
      'Lead @ Waterworks',
      'Advisor @ Pump Board',
    ])
  })
  it('may have gaps between them, which are not counted', () => {
    expect(
      roles(
        ...['Waterworks', '4 yrs 2 mos', 'Lead', 'Oct 2024 - Present · 2 yrs 2 mos'],
        ...['Engineer', 'Jan 2020 - Dec 2021 · 2 yrs', 'Miller', 'Mill', 'Oct 2015 - Mar 2018 · 2 yrs 6 mos'],
      ),
    ).toEqual(['Lead @ Waterworks', 'Engineer @ Waterworks', 'Miller @ Mill'])
  })
  it('stand under no line of a text', () => {
    const role = ['Lead', 'Waterworks', 'Oct 2022 - Present · 3 yrs', 'In short.', 'Pump Project', '3 years']
    expect(roles(...role, 'Engineer', 'Mill', 'Oct 2018 - Oct 2020 · 2 yrs 1 mo')).toEqual([
      'Lead @ Waterworks',
      'Engineer @ Mill',
    ])
  })
  it('leave out what might be where the work was done, above what might be a title', () => {
    const other = ['On-site', 'Engineer', 'Oct 2015 - Oct 2016 · 1 yr 1 mo']
    expect(roles(...group, ...other)).toEqual(['Lead @ Waterworks'])
  })
})

describe('pronouns', () => {
  it('beside the degree are no name', () => {
    const { name } = profileOf('Jan Peeters', 'He/Him · 2nd', 'Engineer', 'Ghent, Belgium', 'Contact info')
    expect(name?.value).toBe('Jan Peeters')
  })
})
