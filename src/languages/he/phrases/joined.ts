import { doingWords, isDoing } from './doings.ts'

/** Joins a letter to a word: Latin words with a hyphen, as the user writes them. */
export const joinLetter = (letter: string, clause: string): string =>
  joinedFirst(letter, clause).replace(/ וכל (?=ה)/gu, letter === 'ב' ? ' ובכל ' : ' וכל ')

const joinedFirst = (letter: string, clause: string): string =>
  /^\p{Script=Hebrew}/u.test(clause) ? `${letter}${clause}` : `${letter}-${clause}`

/** Begins no matter of its own: “בעיקר …”, “בלי …”; and a first letter may be joined already. */
const goesOn =
  /^(?:[בהוכלמש]|(?:אבל|אולי|אחרי|איך|אם|אני|אפילו|אצל|את|גם|דרך|יותר|ישר|ככה|נגיד|עד|עדיין|עוד|על|עם|פחות|פעם|קצת|רק|אין|יש|אפשר|נמאס|נראה|צריך|צריכה|קשה|קל|דחוף|די|סתם|פשוט|של|תוך|תמיד)(?!\p{L}))/u

/** Says something of what stands before it: “נורא לי”. */
const said = /(?<!\S)(?:לי|אני|זה|זאת|לא)(?!\S)/u

/** “ניהול כיתה, אסיפות הורים”: a matter behind a comma gets the letter, too. */
const joinedToListed = (letter: string, clause: string) =>
  clause.replace(/(?<=, )[^,]+/gu, (matter) => {
    const isMatter =
      isDoing(matter) ||
      (!goesOn.test(matter) && !said.test(matter) && /^\p{Script=Hebrew}{3,}/u.test(matter))
    return isMatter ? joinLetter(letter, matter) : matter
  })

/** “ניהול מלאי ותמחור”: the letter goes before each; within a longer name the second may belong to the first. */
const andDoing = new RegExp(
  String.raw`^(\S+(?: (?!(?:${doingWords})(?!\p{L}))[^\s,]+)?) ו(?=(?:${doingWords})(?!\p{L}))`,
  'u',
)

/** “אוצרות או פיתוח תערוכות” → “לאוצרות או לפיתוח תערוכות”, where nothing but the names stands there. */
export function joinedToEach(letter: string, written: string): string {
  const clause = written.replace(andDoing, `$1 ו${letter}`)
  if (clause.includes(', ')) return joinLetter(letter, joinedToListed(letter, clause))
  const [left = '', right, ...more] = clause.split(' או ')
  const isPlain = right !== undefined && more.length === 0 && !/\s(?:[בל]-?\S|של\s|עם\s)/u.test(left)
  return isPlain ? `${joinLetter(letter, left)} או ${joinLetter(letter, right)}` : joinLetter(letter, clause)
}
