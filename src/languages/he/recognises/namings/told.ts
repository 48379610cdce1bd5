import type { IsOwnSaying, NameTold } from '../../../../draft/hooks/naming.ts'

/** More words are a sentence. */
const MOST_WORDS = 2

const asks = /^[וש]?(?:מה|מי|איך|למה|מתי|איפה|כמה|איזה|איזו|האם)(?=\s)/u

/** Words in quotation marks by what they are: a question, a sentence, a few words. */
export const nameTold: NameTold = (told) => {
  if (told.endsWith('?') || asks.test(told)) return `השאלה ״${told}״`
  const count = told.split(/\s+/u).length
  return count > MOST_WORDS ? `המשפט ״${told}״` : count === 1 ? `המילה ״${told}״` : `המילים ״${told}״`
}

/** “היום אני פותח בשאלה …”, “שאלתי …”; not “שמעתי …”. */
export const isOwnSaying: IsOwnSaying = (before) =>
  before.some(
    (word) =>
      /^[וש]?(?:אני|אנחנו)$/u.test(word) || /^[ושכ]*(?!שמע|קיבל)\p{Script=Hebrew}{3,}(?:תי|נו)$/u.test(word),
  )
