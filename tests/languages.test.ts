import { describe, expect, it } from 'vitest'
import type { Says } from '../src/draft/says.ts'
import { slotNames } from '../src/draft/slot-names.ts'
import { textsAtOnce } from '../src/languages/at-once.ts'
import { loadDashboardShows, loadLanguage, loadShows } from '../src/languages/language.ts'
import { languageCodes, languageIn, languageTraits, otherwise } from '../src/model/language.ts'

type Texts = { readonly [key: string]: Texts | string }

const flat = (texts: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value as Texts, `${path}${key}.`),
  )
const placeholders = (text: string) => (text.match(/\{\p{L}+\}/gu) ?? []).sort()
const all = async (code: (typeof languageCodes)[number]) =>
  new Map([
    ...flat(await loadShows(code)),
    ...flat(await loadDashboardShows(code), 'dashboard.'),
    ...flat(textsAtOnce[code].notification, 'notification.'),
  ])

/** The languages in whose letters no other is written, but for the one that all began with. */
const ownLetters = languageCodes
  .filter((code) => code !== otherwise && languageIn(languageTraits[code].script) === code)
  .map((code) => {
    const script = languageTraits[code].script
    return [
      code,
      new RegExp(String.raw`\p{Script=${script.slice(0, 1).toUpperCase()}${script.slice(1)}}`, 'u'),
    ] as const
  })

it.each(languageCodes)('%s is called by its own code in all that it brings', async (code) => {
  const [language, shows] = [await loadLanguage(code), await loadShows(code)]
  expect([language.code, language.recognises.lint.code, shows.code]).toEqual([code, code, code])
})

it.each(languageCodes)('%s is the only full language in its letters, by which it is told', (code) => {
  expect(languageIn(languageTraits[code].script)).toBe(code)
})

it.each(languageCodes)('%s has the plural forms of its language', (code) => {
  const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions()
  expect([...languageTraits[code].plurals].sort()).toEqual([...pluralCategories].sort())
})

describe('the texts of the interface', () => {
  it('are there in every language, with the same placeholders and no others', async () => {
    const english = await all('en')
    for (const code of languageCodes) {
      const texts = await all(code)
      const single = (key: string) => key.replace(/\.(?:one|two|other)$/u, '')
      expect(new Set([...texts.keys()].map(single))).toEqual(new Set([...english.keys()].map(single)))
      for (const [key, text] of texts) {
        const source = english.get(key) ?? english.get(`${single(key)}.other`) ?? ''
        const allowed = new Set([...placeholders(source), ...(single(key) === key ? [] : ['{count}'])])
        expect(
          placeholders(text).filter((one) => !allowed.has(one)),
          `${code}: ${key}`,
        ).toEqual([])
      }
    }
  })
  it.each(ownLetters)('are in the letters of their language, but for names: %s', async (code, own) => {
    const names = /^(?:en|he|code|notification\.title|.*\.(?:inmail|version))$/u
    for (const [key, text] of await all(code))
      if (!names.test(key) && /\p{L}/u.test(text.replace(/\{\p{L}+\}/gu, ''))) expect(text, key).toMatch(own)
  })
  it('use no pronoun for the person, and no form for one gender of the user', async () => {
    for (const [key, text] of await all('en'))
      expect(text, key).not.toMatch(/(?<!\p{L})(?:he|she|his|her|him|hers)(?!\p{L})/iu)
    for (const [key, text] of await all('he'))
      expect(text, key).not.toMatch(/\p{Script=Hebrew}[/.]\p{Script=Hebrew}{1,2}(?!\p{L})/u)
  })
  it('put no word before a day that may be “today”: what says “on 3 Nov” by itself is {when}', async () => {
    const always =
      /^dashboard\.(?:network\.(?:importedOn|lastMessage)|calls\.times\.changes(?:Here|There)|today\.when\.on)$|known\.when\./u
    for (const code of languageCodes)
      for (const [key, text] of await all(code))
        if (!always.test(key))
          expect(text, `${code}: ${key}`).not.toMatch(/(?<!\p{L})(?:on |[במ][-־]?)\{day\}/u)
  })
})

/** Every list of phrasings in what a language says, with the way to it; a nested list is a list of its own. */
const lists = (said: unknown, path = ''): readonly (readonly [string, readonly string[]])[] => {
  if (Array.isArray(said) && said.every((one) => typeof one === 'string')) return [[path, said]]
  if (typeof said !== 'object' || said === null) return []
  return Object.entries(said).flatMap(([key, value]) => lists(value, `${path}.${key}`))
}

/** Every sentence in what a language says, with the way to it. */
const sentences = (said: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof said === 'string') return [[path, said]]
  if (typeof said !== 'object' || said === null) return []
  return Object.entries(said).flatMap(([key, value]) => sentences(value, `${path}.${key}`))
}

/** The words between braces that are not among those known, each with where it stands. */
const unknownWords = (said: unknown, known: readonly string[]) =>
  sentences(said).flatMap(([path, text]) =>
    [...text.matchAll(/\{\??(\w+)\}/gu)]
      .filter(([, name]) => !known.includes(name ?? ''))
      .map(([word]) => `${path}: ${word}`),
  )

/** Around every message alike, words that are recognised, or what the user noted, which stands as it is: they need not vary. */
const fixed =
  /^\.(?:greeting|guide|offer|quotes|questionsFollow|private)(?:\.|$)|^\.kinds\.(?:feedback|session-notes)\.own-words\./u

describe.each(languageCodes)('what drafts say in %s', (code) => {
  it('is said in at least four different ways, a subject in three', async () => {
    const { says } = await loadLanguage(code)
    const all = lists(says).filter(([path]) => !fixed.test(path))
    expect(all.length).toBeGreaterThan(60)
    const least = (path: string) => (path.includes('.subjects.') ? 3 : 4)
    expect(all.filter(([path, ways]) => new Set(ways).size < least(path)).map(([path]) => path)).toEqual([])
  })

  it('begins with each kind of hook in at least four whole shapes, in a message and in a note', async () => {
    const { says } = await loadLanguage(code)
    const shapesOf = (tiers: readonly (readonly unknown[])[]) =>
      new Set(tiers.flat().map((shape) => JSON.stringify(shape))).size
    const few = Object.entries(says.hooks).filter(
      ([, { messages, notes }]) => shapesOf(messages) < 4 || shapesOf(notes) < 4,
    )
    expect(few.map(([kind]) => kind)).toEqual([])
  })

  it('names a word only as the program knows it: a sentence with any other is never said', async () => {
    const { bothWorked, labelled, ...said } = (await loadLanguage(code)).says
    expect(unknownWords(said, slotNames)).toEqual([])
    expect(unknownWords({ bothWorked }, ['at'])).toEqual([])
    expect(unknownWords({ labelled }, ['label'])).toEqual([])
  })

  it('says the same parts of each kind of message as English does', async () => {
    const partsOf = (kinds: Says['kinds']) =>
      Object.entries(kinds).flatMap(([kind, parts]) => Object.keys(parts).map((part) => `${kind}: ${part}`))
    const [own, english] = [await loadLanguage(code), await loadLanguage('en')]
    expect(partsOf(own.says.kinds).sort()).toEqual(partsOf(english.says.kinds).sort())
  })
})

it.each(ownLetters)(
  'drafts say nothing in other letters than those of their language: %s',
  async (code, own) => {
    const { says } = await loadLanguage(code)
    const foreign = lists(says).flatMap(([path, ways]) =>
      ways
        .filter((way) => /\p{L}/u.test(way.replace(/\{\??\w+\}/gu, '')) && !own.test(way))
        .map((way) => `${path}: ${way}`),
    )
    expect(foreign).toEqual([])
  },
)
