import type { WishQuestions } from '../../../draft/wish-question.ts'

const learning = '(?:ללמוד|להבין|לדעת|לברר|לגלות)'
const how = '(?:איך|כיצד)'
const infinitive = String.raw`ל[\u05d0-\u05ea]{2,}(?!\p{L})`

/** How a wish in Hebrew becomes a question: impersonal, so that it is spelt alike for everybody and “שלי” stays the writer's. */
export const wishQuestions: WishQuestions = {
  unturned: [
    /[.+;()?!…“”\n]|:(?!\d)|\s[–—-]\s/u,
    /, (?:היה|הייתה|היתה|היו|הייתי|אבל|כי|ואני|אני|זה|וזה|הוא|היא) /u,
    /^(?:ללמוד|לדעת|לשמוע|להבין) (?:עוד|יותר) על /u,
    /^(?:לעשות|למצוא|ללמוד) משהו(?: |$)/u,
    /^להתקדם$/u,
    // Nobody can tell what “it” is.
    / (?:את )?(?:זה|זאת)(?:,|$)/u,
  ],
  mine: /(?!)/u,
  needs: [
    {
      wish: new RegExp(`^(?:${learning} )?(?:${how} )?(לא ${infinitive}.*)$`, 'u'),
      questions: ['איך אפשר $1'],
    },
    {
      wish: new RegExp(`^${learning} ${how} (${infinitive}.*)$`, 'u'),
      questions: ['איך כדאי $1', 'איך אפשר $1'],
    },
    // What is the writer's own nobody else can tell: how they would find it out can be asked.
    {
      wish: /^((?:להבין|לדעת|לברר|לגלות) (?:מה|כמה|למה|מדוע|מתי|איפה|מי) .*(?<!\p{L})(?:לי|שלי|שאני|אני|לנו|שלנו)(?!\p{L}).*)$/u,
      questions: ['איך אפשר $1', 'איך כדאי $1'],
    },
    {
      wish: new RegExp(`^${learning} ((?:${how}|מה|כמה|למה|מדוע|מתי|איפה|מי|איזה|איזו|אילו|האם) .+)$`, 'u'),
      questions: ['$1'],
    },
    {
      wish: new RegExp(`^ללמוד (${infinitive}.+)$`, 'u'),
      questions: ['איך כדאי $1', 'איך אפשר $1'],
    },
    { wish: /^(להשתפר .+)$/u, questions: ['מה כדאי לעשות כדי $1', 'מה עוזר $1'] },
    {
      wish: /^((?:להיות|להפוך|להגיע|לפתוח|לעסוק|להתקדם|לצאת|לרדת) .+)$/u,
      questions: ['מה כדאי לעשות קודם כדי $1', 'איזה צעד ראשון כדאי לעשות כדי $1'],
    },
    {
      wish: new RegExp(`^(?!${learning} )(${infinitive} .+)$`, 'u'),
      questions: ['איך כדאי $1', 'איך אפשר $1'],
    },
    {
      wish: /^ללמוד (לתמחר|לנהל|לכתוב|ללמד|לתכנן|לנהוג|לצייר|לבשל|למכור|להקשיב|לגייס)$/u,
      questions: ['איך כדאי $1', 'איך אפשר $1'],
    },
  ],
  aims: [
    {
      wish: new RegExp(`^(?!${learning} )(${infinitive} .+)$`, 'u'),
      questions: ['מה כדאי לעשות קודם כדי $1', 'איזה צעד ראשון כדאי לעשות כדי $1'],
    },
  ],
  // Behind a comma stands a thought of its own, unless it is another infinitive.
  plainly: (wish) => wish.replace(/(?:, (?!ו?ל[\u05d0-\u05ea]{2})|,? כי ).*$/u, ''),
}
