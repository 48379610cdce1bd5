import { doingWords } from './doings.ts'

/** Joins a letter to a word: Latin words with a hyphen, as the user writes them. */
export const joinLetter = (letter: string, clause: string): string =>
  joinedFirst(letter, clause)
    .replace(/ וכל (?=ה)/gu, letter === 'ב' ? ' ובכל ' : ' וכל ')
    .replace(andDoing, ` ו${letter}`)

/** “ניהול מלאי ותמחור”: the letter goes before each. */
const andDoing = new RegExp(String.raw` ו(?=(?:${doingWords})(?!\p{L}))`, 'gu')

const joinedFirst = (letter: string, clause: string): string =>
  /^\p{Script=Hebrew}/u.test(clause) ? `${letter}${clause}` : `${letter}-${clause}`

/** “לינוקס, רשתות”: matters of a word each, one after the other. */
const listed = /^[^\s,]+(?:, (?!בעיקר|כולל|כמו|למשל|ברמה|גם|לא|רק|כל)[^\s,]+)+$/u

/** “אוצרות או פיתוח תערוכות” → “לאוצרות או לפיתוח תערוכות”, where nothing but the names stands there. */
export function joinedToEach(letter: string, clause: string): string {
  if (listed.test(clause))
    return clause
      .split(', ')
      .map((one) => joinLetter(letter, one))
      .join(', ')
  const [left = '', right, ...more] = clause.split(' או ')
  const isPlain = right !== undefined && more.length === 0 && !/\s(?:[בל]-?\S|של\s|עם\s)/u.test(left)
  return isPlain ? `${joinLetter(letter, left)} או ${joinLetter(letter, right)}` : joinLetter(letter, clause)
}
