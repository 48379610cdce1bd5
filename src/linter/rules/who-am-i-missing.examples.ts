import type { Me } from '../../model/me.ts'
import type { Examples } from '../examples.ts'

const me: Me = {
  name: 'Dan Levi',
  intro: {},
  role: 'Data engineer',
  company: 'Haifa Port',
  schools: [],
  employers: [],
  languages: [],
  offer: {},
  reportingLine: [],
  writesAs: 'neutral',
}

export const examples: Examples = {
  en: {
    bad: [
      'Hi Noa, your post on roadmaps helped. What came first?',
      'Hello Noa, thank you for your talk on budgets. Which book would you read first?',
      'Dear Noa, your article on pricing was clear. Could I ask for 15 minutes on it?',
      'Hi Noa, your move from data to product is rare. What came first?\nDan',
      { text: 'Hi Noa, your post on roadmaps helped. What came first?', context: { me } },
    ],
    good: [
      'Hi Noa, your post on roadmaps helped. I am a data engineer. What came first?',
      'Hi Noa, your talk helped. I work in a hospital in Bremen. What came first?',
      'Hi Noa, your talk helped. What came first?\nDan Levi, data engineer, Haifa',
      { text: 'Hi Noa, your post helped. Data engineer here. What came first?', context: { me } },
      'Your post on roadmaps helped. What came first?',
      { text: 'Hi Noa, your advice helped.', kind: 'nudge' },
    ],
  },
  he: {
    bad: [
      'שלום נועה, הפוסט שלך על מפות דרכים עזר. מה היה קודם?',
      'היי נועה, תודה על ההרצאה שלך על תקציבים. איזה ספר כדאי לקרוא קודם?',
      'שלום נועה, המאמר שלך על תמחור ברור. אפשר רבע שעה עליו?',
      'שלום נועה, המעבר שלך לתחום המוצר נדיר. מה היה קודם?\nדן',
      { text: 'שלום נועה, הפוסט שלך על מפות דרכים עזר. מה היה קודם?', context: { me } },
    ],
    good: [
      'שלום נועה, הפוסט שלך על מפות דרכים עזר. אני מהנדס נתונים. מה היה קודם?',
      'שלום נועה, ההרצאה שלך עזרה. התפקיד שלי הוא בבית חולים. מה היה קודם?',
      'שלום נועה, ההרצאה שלך עזרה. מה היה קודם?\nדן לוי, הנדסת נתונים, חיפה',
      { text: 'שלום נועה, הפוסט שלך עזר. Data engineer מחיפה. מה היה קודם?', context: { me } },
      'הפוסט שלך על מפות דרכים עזר. מה היה קודם?',
      { text: 'שלום נועה, העצה שלך עזרה.', kind: 'nudge' },
    ],
  },
}
