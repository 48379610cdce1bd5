import type { PageLexicon, ResponseLexicon } from '../reader/page-lexicon.ts'
import { responses as arabic } from './ar/page.ts'
import { responses as german } from './de/page.ts'
import { responses as english } from './en/page.ts'
import { responses as spanish } from './es/page.ts'
import { responses as french } from './fr/page.ts'
import { responses as hebrew } from './he/page.ts'
import { responses as italian } from './it/page.ts'
import { responses as dutch } from './nl/page.ts'
import { codes, profileLanguages } from './profiles.ts'
import { responses as portuguese } from './pt/page.ts'

/** The captions of what somebody answered, in each language in which pages are read. */
const captions: Readonly<Record<keyof typeof profileLanguages, ResponseLexicon>> = {
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

/** All that is needed to read a profile, and what somebody answered on it. */
export const answeredLexicons: readonly PageLexicon[] = codes.map((code) => ({
  ...profileLanguages[code],
  responses: captions[code],
}))
