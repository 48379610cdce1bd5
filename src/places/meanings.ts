import { regionCodes } from '../languages/region-codes.ts'
import { fold } from './fold.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import type { Meaning, PlaceTable } from './table.ts'

/** What words on a page can mean, as places. */
export interface Gazetteer {
  /** What a folded name can mean; `code`: the letters as they stand, behind another name. */
  readonly meaningsOf: (name: string, code?: string) => readonly Meaning[]
  readonly around: ReadonlySet<string>
  readonly nowhere: ReadonlySet<string>
  /** What parts the names of several places in one part: a stroke, or “and”. */
  readonly apart: RegExp
}

/** Every country that has people, with its meaning. */
const countriesIn = (table: PlaceTable) =>
  [...table].flatMap(([key, [meaning]]) => (key.startsWith('=') && meaning ? [meaning] : []))

/**
 * Joins the table with the words of every language in which pages are read. The names of countries are the engine's own
 * (`Intl.DisplayNames`).
 */
export function gazetteer(table: PlaceTable, languages: readonly PlaceLexicon[]): Gazetteer {
  const more = new Map<string, Meaning[]>()
  const add = (name: string, meanings: readonly Meaning[]) => {
    const known = more.get(name) ?? []
    more.set(name, [...known, ...meanings.filter((one) => !known.includes(one))])
  }
  const countries = countriesIn(table)
  for (const { code, names, and } of languages) {
    const shown = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' })
    for (const meaning of countries) {
      const name = shown.of(meaning.country)
      for (const one of name ? spelt(name, and) : []) add(fold(one), [meaning])
    }
    for (const [name, target] of Object.entries(names)) add(fold(name), targetsOf(target, table))
  }
  return {
    meaningsOf: (name, code) => [
      ...(more.get(name) ?? []),
      ...(table.get(name) ?? []),
      ...(name.includes(' & ')
        ? languages.flatMap(({ and }) => table.get(name.replace(' & ', ` ${and} `)) ?? [])
        : []),
      ...(code === undefined ? [] : ofCode(code, table)),
    ],
    around: new Set(languages.flatMap(({ around }) => around.map(fold))),
    nowhere: new Set(languages.flatMap(({ nowhere }) => nowhere.map(fold))),
    apart: new RegExp(String.raw`[-–—&+]|\s(?:${languages.map(({ and }) => and).join('|')})\s`, 'u'),
  }
}

/** “Antigua & Barbuda” is written with the word as well. */
const spelt = (name: string, and: string): readonly string[] =>
  name.includes(' & ') ? [name, name.replace(' & ', ` ${and} `)] : [name]

/** A place that a language has a name of its own for, or is listed by it, is meant by that name alone. Our judgement. */
const WELL_KNOWN = 20

/**
 * What `GB`, `in IT` or `Munich, DE` means; nothing where the table has no such place. Other places of the name stay possible:
 * whoever writes of Paris in Texas in Hebrew writes both words in Hebrew.
 */
export function targetsOf(target: string, table: PlaceTable): readonly Meaning[] {
  const [, within] = /^in (\p{Lu}{2})$/u.exec(target) ?? []
  if (within) return (table.get(`=${within}`) ?? []).map((one) => ({ ...one, kind: 'region' }))
  const [name = '', country] = target.split(', ')
  if (country === undefined) return table.get(`=${name}`) ?? []
  const all = table.get(fold(name)) ?? []
  const most = Math.max(...all.filter((one) => one.country === country).map(({ people }) => people))
  const isMeant = (one: Meaning) => one.country === country && (one.kind === 'region' || one.people === most)
  return all.map((one) =>
    isMeant(one) ? { ...one, people: one.people * WELL_KNOWN, doubt: undefined } : one,
  )
}

/** What letters behind a name can mean: a region, or a country by its two letters. */
const ofCode = (code: string, table: PlaceTable): readonly Meaning[] => [
  ...(table.get(`=${code}`) ?? []),
  ...Object.entries(regionCodes).flatMap(([country, names]) => {
    const name = names[code]
    return name === undefined
      ? []
      : (table.get(fold(name)) ?? []).filter((one) => one.kind === 'region' && one.country === country)
  }),
]
