import type { Catalogue } from '../../catalogue.ts'
import type { prompts as english } from '../../en/shows/prompts.ts'

export const prompts = {
  post: 'מה נשאר איתך מהפוסט הזה?',
  article: 'מה נשאר איתך מהמאמר הזה?',
  move: 'מה במעבר הזה קרוב למצב שלך?',
  volunteering: 'למה הפעילות הזאת חשובה לך?',
  'shared-employer': 'מה זכור לך ממקום העבודה הזה?',
  'shared-school': 'מה זכור לך ממקום הלימודים הזה?',
  'shared-place': 'מה עוד משותף, חוץ מהמקום?',
  headline: 'מה בפרופיל הזה גרם לך לעצור ולקרוא?',
  own: 'על איזו הרצאה, פגישה או עבודה הכוונה?',
} as const satisfies Catalogue<'he', typeof english>
