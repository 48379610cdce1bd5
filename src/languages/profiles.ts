import type { PageLexicon } from '../reader/page-lexicon.ts'
import { page as arabic } from './ar/page.ts'
import { page as german } from './de/page.ts'
import { page as english } from './en/page.ts'
import { page as spanish } from './es/page.ts'
import { page as french } from './fr/page.ts'
import { page as hebrew } from './he/page.ts'
import { page as italian } from './it/page.ts'
import { page as dutch } from './nl/page.ts'
import { page as portuguese } from './pt/page.ts'

/** The languages in which the network's own pages are understood. */
export const profileLanguages = {
  en: english,
  he: hebrew,
  ar: arabic,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
} as const satisfies Readonly<Record<string, PageLexicon>>

/** All that is needed of them to read a profile: most pages are, and what other sites say is not carried there. */
export const profileLexicons: readonly PageLexicon[] = Object.values(profileLanguages)
