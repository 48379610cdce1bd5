import { pageLanguages } from '../../../languages/pages.ts'
import { textLanguages } from '../../../languages/texts.ts'

/** The languages in which text is read. */
export const languages = (Object.keys(pageLanguages) as (keyof typeof pageLanguages)[]).map((code) => ({
  page: pageLanguages[code],
  text: textLanguages[code],
}))
