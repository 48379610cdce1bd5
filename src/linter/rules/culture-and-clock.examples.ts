import type { Examples } from '../examples.ts'
import { contact } from '../sample.examples.ts'

/** Said to somebody in Israel, by somebody in Sweden. */
const inHaifa = (text: string) => ({
  text,
  context: { contact: { ...contact, zone: 'Asia/Jerusalem' }, myZone: 'Europe/Stockholm' },
})

export const examples: Examples = {
  en: {
    bad: [
      'Could we talk at 15:00 on Tuesday?',
      'Would 3 pm work for you?',
      'Could I call you at 10:30 tomorrow?',
      'May I suggest 16:15 for our 15 minutes?',
      inHaifa('Could we talk on Saturday for 15 minutes?'),
      inHaifa('Would Friday at 11:00 your time suit you?'),
      inHaifa('Could I ask you at 20:00 your time?'),
      inHaifa('May I call you at 7 am your time?'),
    ],
    good: [
      'Could we talk for 15 minutes at 15:00 Israel time?',
      'Would 3 pm your time work for you?',
      'Your talk at 10:30 showed me why a roadmap needs an owner.',
      'Could I ask you at 9:00 GMT?',
      'I read the chapter 3:15 twice. Could we talk for 15 minutes?',
      'May I suggest 16:00 (Central European Time)?',
      inHaifa('Could we talk on Sunday for 15 minutes?'),
      inHaifa('I heard your talk on Saturday. Could I ask you two questions about it?'),
    ],
  },
  he: {
    bad: [
      'אפשר לדבר ביום שלישי בשעה 15:00?',
      'יהיה לך נוח ב-10:30?',
      'אפשר להתקשר מחר ב-16:15?',
      'אפשר להציע את השעה 9:45?',
      inHaifa('אפשר לדבר בשבת, רבע שעה?'),
      inHaifa('יהיה לך נוח ביום שישי ב-11:00 לפי השעון שלך?'),
      inHaifa('אפשר לשאול ב-20:00 לפי השעון שלך?'),
      inHaifa('אפשר ב-07:00 לפי השעון שלך?'),
    ],
    good: [
      'אפשר לדבר רבע שעה ב-15:00 שעון ישראל?',
      'יהיה לך נוח ב-10:30 לפי השעון שלך?',
      'ההרצאה שלך ב-10:30 הראתה לי למה למפת דרכים צריך בעלים.',
      'אפשר לשאול ב-9:00 GMT?',
      'קראתי פעמיים את פרק 3:15. אפשר רבע שעה?',
      'אפשר להציע 16:00 (שעון ישראל)?',
      inHaifa('אפשר לדבר ביום ראשון, רבע שעה?'),
      inHaifa('שמעתי את ההרצאה שלך בשבת. אפשר לשאול עליה שתי שאלות?'),
    ],
  },
}
