import type { Examples } from '../examples.ts'

const thanks = (text: string) => ({ text, kind: 'thank-you' }) as const

export const examples: Examples = {
  en: {
    bad: [
      thanks('Thanks for the time. What helped me most: She said talk to ten parents first.'),
      thanks('Thank you for the call. He told me to begin with the rota.'),
      thanks('Thank you. He suggested a shorter first slide, and it worked.'),
      thanks('Dear Elena, thank you for the hour. Elena said that ten parents are enough.'),
      thanks('Many thanks. She recommended one question per slide; I will do so.'),
      thanks('Thank you for the talk. Her advice was to ask ten parents.'),
      'I read the page. She explained how a rota works. Could I ask about it?',
      thanks('Hi Noa, thanks. What I take with me: he advised a list.'),
    ],
    good: [
      thanks('Thank you for the call. You said to begin with the rota.'),
      thanks('Thank you. My colleague joined us; she said that she learnt a lot.'),
      thanks('Thank you. I told my manager, and he said yes.'),
      thanks('Thank you. I met Maria after our call. She said that your list works.'),
      thanks('Dear Elena, thank you for the hour. What you said about parents helped.'),
      'Your post tells of a nurse. She said no to a night shift. Could I ask how it went on?',
      thanks('Thank you. Your line “she said no” stayed with me.'),
      {
        text: 'Could you introduce me to Noa Berg, for 15 minutes about rotas? She said that she likes questions.',
        kind: 'introduction',
      },
    ],
  },
  he: {
    bad: [
      thanks('תודה על הזמן. מה שעזר לי: היא אמרה לדבר קודם עם עשרה הורים.'),
      thanks('תודה על השיחה. הוא אמר להתחיל מסידור העבודה.'),
      thanks('תודה. הוא הציע שקף ראשון קצר, וזה עבד.'),
      thanks('תודה רבה. אמרה להתחיל מעשרה הורים, וכך אעשה.'),
      thanks('תודה. היא המליצה על שאלה אחת בכל שקף.'),
      thanks('שלום נועה, תודה. נועה אמרה שעשרה הורים מספיקים.'),
      'קראתי את הדף. היא הסבירה איך בונים סידור. אפשר לשאול על זה?',
      thanks('תודה. מה שנשאר איתי: הוא הסביר איך מתחילים.'),
    ],
    good: [
      thanks('תודה על השיחה. אמרת להתחיל מסידור העבודה.'),
      thanks('תודה. הקולגה שלי הצטרפה, והיא אמרה שלמדה הרבה.'),
      thanks('תודה. סיפרתי למנהל שלי, והוא אמר שכן.'),
      thanks('תודה. דנה הצטרפה לשיחה והמליצה לי לכתוב.'),
      thanks('שלום נועה, תודה. מה שאמרת על הורים עזר לי.'),
      thanks('תודה. המשפט ״היא אמרה לא״ נשאר איתי.'),
      'דנה המליצה לי לפנות אליך. היא אמרה שכדאי לשאול. אפשר לשאול שאלה על תורים?',
      thanks('תודה. שאלה אחת נשארה: מה קורה ביום השני?'),
    ],
  },
}
