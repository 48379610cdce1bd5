import type { PageLexicon } from '../reader/page-lexicon.ts'
import { editOwn as arabic } from './ar/page.ts'
import { editOwn as german } from './de/page.ts'
import { editOwn as english } from './en/page.ts'
import { editOwn as spanish } from './es/page.ts'
import { editOwn as french } from './fr/page.ts'
import { editOwn as hebrew } from './he/page.ts'
import { editOwn as italian } from './it/page.ts'
import { editOwn as dutch } from './nl/page.ts'
import { type profileLanguages, profileLexicons } from './profiles.ts'
import { editOwn as portuguese } from './pt/page.ts'

/** The button with which somebody edits their own profile, in each language in which pages are read. */
const labels: Readonly<Record<keyof typeof profileLanguages, readonly string[]>> = {
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

/** The same whatever the page's language is: no other button is called so. */
export const editOwn: readonly string[] = Object.values(labels).flat()

/** All that is needed to read a profile as it was made before. */
export const earlierLexicons: readonly PageLexicon[] = profileLexicons.map((one) => ({ ...one, editOwn }))
