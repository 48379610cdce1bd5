import type { Catalogue } from '../../catalogue.ts'
import type { compare as english } from '../../en/shows/compare.ts'

/** אנשים זה לצד זה. */
export const compare = {
  title: 'זה לצד זה',
  lead: 'קריטריון אחר קריטריון, עם המילים מהעמודים. שום מספר לא קובע מי עדיף.',
  persona: 'לפי הפרסונה',
  open: 'להשוות',
  chooseMore: 'יש לבחור שניים עד ארבעה אנשים להשוואה.',
  tooFew: 'להשוואה צריך שניים עד ארבעה אנשים שנקראו.',
} as const satisfies Catalogue<'he', typeof english>
