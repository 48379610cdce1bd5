import type { ListLexicons } from '../network/lexicon.ts'
import { listLexicon as english } from './en/list.ts'
import { listLexicon as hebrew } from './he/list.ts'

/** The languages in which lists of people are read: programmes, directories, alumni. */
export const listLexicons: ListLexicons = { en: english, he: hebrew }
