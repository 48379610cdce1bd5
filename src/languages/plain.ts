import type { LanguageCode } from '../model/language.ts'

/** What is said, in every language at once, where not even the texts of the interface can be loaded. */
export const plain: Readonly<Record<LanguageCode, string>> = {
  en: 'Lodestar could not be loaded. Nothing that is stored was changed. Reload this page; if that does not help, restart the browser.',
  he: 'טעינת Lodestar נכשלה. שום דבר מן המידע השמור לא השתנה. יש לטעון את הדף מחדש; אם זה לא עוזר, להפעיל את הדפדפן מחדש.',
}
