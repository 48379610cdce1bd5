import type { Examples } from '../examples.ts'
import { noa } from '../sample.examples.ts'

export const examples: Examples = {
  en: {
    bad: [
      'Hi Noa, I am a data engineer in Haifa. What would help me most in a new field?',
      'Hello Noa, I hope this finds you well. I am a nurse. Could I ask for 15 minutes on budgets?',
      'Dear Noa, I am a marketer in Lagos. Which book should I read first?',
      'Hi Noa, I came across your profile. I am an editor. Could I ask for 15 minutes on pricing?',
      { text: 'Hi Noa, I am a teacher in Jaffa. What came first?', context: { known: noa } },
    ],
    good: [
      'Hi Noa, your post on roadmaps helped me. I am a data engineer. What came first?',
      'Hi Noa, I am a nurse. We both studied in Lund. Could I ask for 15 minutes on budgets?',
      'Hi Noa, I heard you at the product days. I am an editor. What came first?',
      'Hi Noa, “say no early” stayed with me. I am a teacher. What came first?',
      {
        text: 'Hi Noa, Kestrel and its maps are known here. I am a teacher. What came first?',
        context: { known: noa },
      },
      'What came first?',
    ],
  },
  he: {
    bad: [
      'שלום נועה, אני מהנדס נתונים בחיפה. מה יעזור לי בתחום חדש?',
      'היי נועה, אני מתחום הסיעוד. אפשר רבע שעה על תקציבים?',
      'שלום נועה, אני מתחום השיווק. איזה ספר כדאי לקרוא קודם?',
      'שלום נועה, הגעתי לפרופיל שלך. אני מתחום העריכה. אפשר רבע שעה על תמחור?',
      { text: 'שלום נועה, אני מורה ביפו. מה היה קודם?', context: { known: noa } },
    ],
    good: [
      'שלום נועה, הפוסט שלך על מפות דרכים עזר לי. אני מהנדס נתונים. מה היה קודם?',
      'שלום נועה, אני מתחום הסיעוד. שנינו למדנו בלונד. אפשר רבע שעה על תקציבים?',
      'שלום נועה, שמעתי את ההרצאה שלך. אני מתחום העריכה. מה היה קודם?',
      'שלום נועה, ״לסרב מוקדם״ נשאר איתי. אני מורה. מה היה קודם?',
      { text: 'שלום נועה, Kestrel והמפות שלה מוכרות כאן. אני מורה. מה היה קודם?', context: { known: noa } },
      'מה היה קודם?',
    ],
  },
}
