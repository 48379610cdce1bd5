import type { PlaceLexicon } from '../places/place-lexicon.ts'
import { places as arabic } from './ar/places.ts'
import { places as german } from './de/places.ts'
import { places as english } from './en/places.ts'
import { places as spanish } from './es/places.ts'
import { places as french } from './fr/places.ts'
import { places as hebrew } from './he/places.ts'
import { places as italian } from './it/places.ts'
import { places as dutch } from './nl/places.ts'
import type { pageLanguages } from './pages.ts'
import { places as portuguese } from './pt/places.ts'

/** How places are named, of each language in which pages are read. */
export const placeLanguages: Readonly<Record<keyof typeof pageLanguages, PlaceLexicon>> = {
  en: english,
  he: hebrew,
  ar: arabic,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
}

/** The same, all of them. */
export const placeLexicons: readonly PlaceLexicon[] = Object.values(placeLanguages)
