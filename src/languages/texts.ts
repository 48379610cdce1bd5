import type { TextLexicon } from '../reader/text/text-lexicon.ts'
import { text as arabic } from './ar/page.ts'
import { text as german } from './de/page.ts'
import { text as english } from './en/page.ts'
import { text as spanish } from './es/page.ts'
import { text as french } from './fr/page.ts'
import { text as hebrew } from './he/page.ts'
import { text as italian } from './it/page.ts'
import { text as dutch } from './nl/page.ts'
import type { pageLanguages } from './pages.ts'
import { text as portuguese } from './pt/page.ts'

/** The words for reading copied or saved text, of each language in which pages are read. */
export const textLanguages: Readonly<Record<keyof typeof pageLanguages, TextLexicon>> = {
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
