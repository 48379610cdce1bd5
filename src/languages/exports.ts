import type { ExportLexicons } from '../network/lexicon.ts'
import { exportLexicon as german } from './de/export.ts'
import { exportLexicon as english } from './en/export.ts'
import { exportLexicon as french } from './fr/export.ts'

/** The languages in which an export of the site's has been seen, or is read by others. */
export const exportLexicons: ExportLexicons = { en: english, de: german, fr: french }
