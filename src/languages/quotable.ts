import type { QuotableLexicon } from '../draft/quotable-lexicon.ts'
import type { LanguageCode } from '../model/language.ts'
import { quotable as arabic } from './ar/quotable.ts'
import { quotable as german } from './de/quotable.ts'
import { quotable as english } from './en/quotable.ts'
import { quotable as spanish } from './es/quotable.ts'
import { quotable as french } from './fr/quotable.ts'
import { quotable as hebrew } from './he/quotable.ts'
import { quotable as italian } from './it/quotable.ts'
import { quotable as dutch } from './nl/quotable.ts'
import type { pageLanguages } from './pages.ts'
import { quotable as portuguese } from './pt/quotable.ts'

/** What may not stand in a message unseen, of every language in which pages are read: a message may quote any of them. */
export const quotableLexicons: Readonly<Record<keyof typeof pageLanguages | LanguageCode, QuotableLexicon>> =
  {
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
