import { type InferOutput, picklist } from 'valibot'

/** The full languages: interface, messages, recognition. Each has a row in the registry of languages. */
export const languageCodes = ['en', 'he'] as const

export const LanguageCode = picklist(languageCodes)

/** A full language of Lodestar, as a BCP 47 code. */
export type LanguageCode = InferOutput<typeof LanguageCode>
