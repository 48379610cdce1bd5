import { small } from './small-words.ts'

const speech = new Set(
  'אני אתה אתם אנחנו הוא היא הם הן זה זאת כן תודה שלום סליחה בבקשה איך מה למה מתי עכשיו'.split(' '),
)

/** ״אין סעיף״: two or three words that are no speech of somebody's. */
export const isTerm = (words: readonly string[]): boolean =>
  words.length > 1 &&
  !words.some((word) => speech.has(word) || /תי$|נו$/u.test(word)) &&
  (words.some((word) => !small.has(word)) || words[0] === 'עוד')
