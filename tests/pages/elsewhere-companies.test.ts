import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLexicons } from '../../src/languages/pages.ts'
import { read } from '../../src/reader/read.ts'

const now = '2026-11-20T09:00:00Z'
const look = (url: string, title: string, body: string, { lang = 'en', head = '' } = {}) =>
  read(
    livePage(
      `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><main>${body}</main></body></html>`,
      url,
    ),
    { url, now, lexicons: pageLexicons },
  )
const profileOf = (...given: Parameters<typeof look>) => {
  const reading = look(...given)
  if ('unreadable' in reading) throw new Error(reading.unreadable)
  return reading.profile
}
const nobody = { unreadable: 'not-a-profile' }
const profile = '<meta property="og:type" content="profile">'

describe('a company that bears the marks of a person', () => {
  it.each([
    [
      'a page that calls itself a profile',
      'https://code.example/isbre-maps',
      '<h1>Isbre Maps</h1><p>We map.</p>',
      profile,
    ],
    [
      'a card',
      'https://isbre.example/',
      '<div class="h-card"><span class="p-name">Isbre Maps</span><span class="p-tel">1</span></div>',
      '',
    ],
    [
      'a card of a company',
      'https://isbre.example/',
      '<div class="vcard"><b class="fn org">Isbre Maps</b></div><p>I map. My ice.</p>',
      '',
    ],
  ])('is nobody: %s', (_, url, body, head) => expect(look(url, 'Isbre Maps', body, { head })).toEqual(nobody))
  it.each([
    ['a name in parts', '<h1>Ragna Holt</h1>', `${profile}<meta property="profile:username" content="r">`],
    ['a voice', '<h1>Ragna Holt</h1><p>I map ice. My maps help.</p>', profile],
    [
      'a card with another company',
      '<div class="h-card"><a class="p-name u-url" href="/">Ragna Holt</a> <b class="p-org">Isbre</b></div>',
      '',
    ],
    [
      'a card where somebody speaks',
      '<div class="h-card"><h1 class="p-name">Ragna Holt</h1></div><p>I map ice. My maps help.</p>',
      '',
    ],
  ])('is told from a person by %s', (_, body, head) =>
    expect(profileOf('https://code.example/ragnaholt', 'Ragna Holt', body, { head }).name?.value).toBe(
      'Ragna Holt',
    ),
  )
})

describe('a page of a person', () => {
  it('says less in its title than around the name', () => {
    const { name } = profileOf(
      'https://nid.example/mentors/ragnaholt',
      'Ragna Holt – Surveyor',
      '<h1>Dr. Ragna Holt, PhD</h1>',
    )
    expect(name?.value).toBe('Dr. Ragna Holt')
  })
  it('keeps links out of what somebody says, and reads the place beside the name', () => {
    const { about, place } = profileOf(
      'https://nid.example/mentors/ragna-holt',
      'רגנה הולט – מנטורים',
      '<h1>רגנה הולט</h1><p class="location">טרומסה, נורווגיה</p><h2>אודות</h2><p>אני הולכת על קרח.</p><a href="#">קביעת פגישה</a><p><a href="#">עוד</a></p>',
      { lang: 'he' },
    )
    expect([about?.value, place?.value]).toEqual(['אני הולכת על קרח.', 'טרומסה, נורווגיה'])
  })
  it('may say the same data twice', () => {
    const person = '{"@type":"Person","name":"Ragna Holt","jobTitle":"Surveyor"}'
    const head = `<script type="application/ld+json">[${person},${person}]</script>`
    const { headline } = profileOf('https://isbre.example/x', 'Ragna Holt', '<h1>Ragna Holt</h1>', { head })
    expect(headline?.value).toBe('Surveyor')
  })
})

describe('structured data that is not strict', () => {
  const data = '"@type":"Person","name":"Ragna Holt","jobTitle":"Surveyor","description":"I map // ice, ]."'
  const person = `{${data}}`
  const read = (script: string, type = 'application/ld+json') =>
    profileOf('https://ragnaholt.example/about', 'Ragna Holt', '<h1>Ragna Holt</h1>', {
      head: `<script type="${type}">${script}</script>`,
    })
  it.each([
    ['a comment above', `/* a person */\n${person}`],
    ['a comment behind', `{${data} // yes\n}`],
    ['a comma behind the last entry', `{${data},\n}`],
    ['entities all over', person.replaceAll('"', '&quot;')],
    ['an escape that is none', person.replace('map', '\\map')],
  ])('is mended: %s', (_, script) => {
    const { headline, about } = read(script)
    expect([headline?.value, about?.value]).toEqual(['Surveyor', 'I map // ice, ].'])
  })
  it('is told by its type, whatever stands behind it', () => {
    expect(read(person, 'application/LD+json; charset=utf-8').headline?.value).toBe('Surveyor')
  })
  it('holds lists in one text, codes of languages, and what programs write for nothing', () => {
    const { skills, languages, about } = read(
      '{"@type":"Person","name":"Ragna Holt","description":"undefined","knowsAbout":"Ice, Maps, Rivers","knowsLanguage":["en","Norwegian"]}',
    )
    expect(skills.map(({ value }) => value)).toEqual(['Ice', 'Maps', 'Rivers'])
    expect(languages.map(({ value }) => value)).toEqual([{ language: 'Norwegian' }])
    expect(about).toBeUndefined()
  })
  it('may hold markup with entities in it', () => {
    const { about } = read(
      '{"@type":"Person","name":"Ragna Holt","description":"&lt;p&gt;I map &amp;amp; walk with Andr&eacute;.&lt;/p&gt;"}',
    )
    expect(about?.value).toBe('I map & walk with André.')
  })
})

describe('the address of a person among people', () => {
  it('names the person behind the part that says so, and not the group before it', () => {
    const group = '<h1>Ragna Holt</h1><h2>Oslo Ice Group</h2>'
    const url = 'https://meet.example/oslo-ice/members/1'
    expect(look(url, 'Ragna Holt | Oslo Ice Group', group)).toEqual(nobody)
  })
})
