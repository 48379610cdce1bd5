import type { SiteLexicon } from '../reader/elsewhere/site-lexicon.ts'
import { site as arabic } from './ar/site.ts'
import { site as german } from './de/site.ts'
import { site as english } from './en/site.ts'
import { site as spanish } from './es/site.ts'
import { site as french } from './fr/site.ts'
import { site as hebrew } from './he/site.ts'
import { site as italian } from './it/site.ts'
import { site as dutch } from './nl/site.ts'
import type { profileLanguages } from './profiles.ts'
import { site as portuguese } from './pt/site.ts'

/** The words of other sites, of each language in which pages are read. */
export const siteLanguages: Readonly<Record<keyof typeof profileLanguages, SiteLexicon>> = {
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
