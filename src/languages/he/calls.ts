import type { CallWords } from '../../call/call-words.ts'

export const calls: CallWords = {
  offer: {
    one: 'האם השעה הזאת נוחה, ל-{minutes} דקות? {times} ({zone}). אם לא, אשמח לכל שעה אחרת, ואתאים את עצמי. הזימון ליומן עליי.',
    several:
      'האם אחד מהזמנים האלה נוח, ל-{minutes} דקות? כולם לפי {zone}: {times}. אם אף אחד מהם לא מתאים, אשמח לכל שעה אחרת, ואתאים את עצמי. הזימון ליומן עליי.',
  },
  closing:
    'אנחנו כבר קרובים ל-{minutes} הדקות שביקשתי. תודה, זה עזר לי. אפשר יהיה לכתוב בעוד כמה חודשים ולספר מה יצא מזה?',
  summary: 'שיחה: {names}',
}
