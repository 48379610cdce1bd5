import type { CallWords } from '../call/call-words.ts'
import type { LanguageCode } from '../model/language.ts'

const loaders: Readonly<Record<LanguageCode, () => Promise<CallWords>>> = {
  en: async () => (await import('./en/calls.ts')).calls,
  he: async () => (await import('./he/calls.ts')).calls,
}

/** What is said around a call, in the language of the message. */
export const loadCallWords = (code: LanguageCode): Promise<CallWords> => loaders[code]()
