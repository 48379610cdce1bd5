import type { ExportWordsByLanguage } from '../network/words.ts'
import { exportWords as german } from './de/export.ts'
import { exportWords as english } from './en/export.ts'
import { exportWords as french } from './fr/export.ts'

/** The languages in which an export of the site's has been seen, or is read by others. */
export const exportWords: ExportWordsByLanguage = { en: english, de: german, fr: french }
