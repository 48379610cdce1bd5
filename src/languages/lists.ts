import type { ListWordsByLanguage } from '../network/words.ts'
import { listWords as english } from './en/list.ts'
import { listWords as hebrew } from './he/list.ts'

/** The languages in which lists of people are read: programmes, directories, alumni. */
export const listWords: ListWordsByLanguage = { en: english, he: hebrew }
