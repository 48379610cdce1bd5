import type { Catalogue } from '../../catalogue.ts'
import type { prompts as english } from '../../en/shows/prompts.ts'

export const prompts = {
  post: 'מה נשאר איתך מהפוסט הזה?',
  article: 'מה נשאר איתך מהמאמר הזה?',
  talk: 'מה נשאר איתך מההרצאה הזאת?',
  project: 'מה בפרויקט הזה מסקרן אותך?',
  publication: 'מה נשאר איתך מהפרסום הזה?',
  move: 'מה במעבר הזה קרוב למצב שלך?',
  volunteering: 'למה הפעילות הזאת חשובה לך?',
  'shared-employer': 'מה זכור לך ממקום העבודה הזה?',
  'shared-school': 'מה זכור לך ממקום הלימודים הזה?',
  'shared-place': 'מה עוד משותף, חוץ מהמקום?',
  headline: 'מה בפרופיל הזה גרם לך לעצור ולקרוא?',
  own: 'על איזו הרצאה, פגישה או עבודה הכוונה?',
  nothing: 'מה גרם לך לעצור דווקא כאן?',
  'after-acceptance': 'מה הביא אותך לכתוב דווקא לכאן?',
  'thoughtful-answer': 'מה דעתך על זה?',
  introduction: 'למה דווקא עם האדם הזה, במשפט אחד?',
  agenda: 'איזה דבר אחד קשה לך עכשיו?',
  'thank-you': 'מה לקחת איתך מהשיחה?',
  'report-back': 'מה קרה כשניסית?',
  gratitude: 'איפה זה עזר לך לאחרונה?',
  'not-a-match': 'מה למדת על הצורך שלך?',
  'graceful-close': 'מה השתנה אצלך מאז השיחה הראשונה?',
} as const satisfies Catalogue<'he', typeof english>
