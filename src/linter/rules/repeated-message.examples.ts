import type { Examples } from '../examples.ts'

/** What went to others before. */
const sent = {
  en: [
    "Hi Maya, your column about the cost of not doing stayed with me for a whole week. I'm moving from data to product. Could we talk for 15 minutes? A no is fine.",
    'Hello Tom, in your talk in Malmö you said that a roadmap is a promise to the team. I keep thinking about it. Could I ask one question, in 15 minutes?',
  ],
  he: [
    'שלום מאיה, הטור שלך על מחיר אי העשייה נשאר איתי שבוע שלם ולא הרפה. אני מתחום הנתונים. אפשר רבע שעה? ואם לא, הכול בסדר.',
    'שלום תום, בהרצאה שלך במלמה אמרת שמפת דרכים היא הבטחה לצוות כולו. אפשר שאלה אחת, ברבע שעה?',
  ],
}
const again = (before: readonly string[], text: string) => ({ text, context: { sent: before } })

export const examples: Examples = {
  en: {
    bad: [
      again(
        sent.en,
        'Hi Noa, your column about the cost of not doing stayed with me for a whole week. Could we talk for 15 minutes?',
      ),
      again(
        sent.en,
        'Hi Noa, your column on the cost of not doing stayed with me for a week. Could we talk for 15 minutes?',
      ),
      again(
        sent.en,
        'Hi Noa, the column about the cost of not doing stayed with me for a whole week. Could we talk for 15 minutes?',
      ),
      again(
        sent.en,
        'Hi Noa, your column about the cost of not doing really stayed with me the whole week. Could we talk for 15 minutes?',
      ),
      again(
        sent.en,
        'Hi Noa, in your talk in Malmö you said that a roadmap is a promise to the team. Could we talk for 15 minutes?',
      ),
      again(
        sent.en,
        'Hi Noa, in your talk you said that a roadmap is a promise to the team. Could we talk for 15 minutes?',
      ),
      again(
        sent.en,
        'Hi Noa, in your talk in Lund you said that a roadmap is a promise to a team. Could we talk for 15 minutes?',
      ),
      again(
        sent.en,
        'Hi Noa, you said in your talk in Malmö that the roadmap is a promise to the team! Could we talk for 15 minutes?',
      ),
    ],
    good: [
      again(
        sent.en,
        'Hi Noa, your column on hiring in small hospitals changed how I write offers. Could we talk for 15 minutes?',
      ),
      again(
        sent.en,
        'Hi Noa, your talk in Malmö showed me why our releases slip. Could we talk for 15 minutes?',
      ),
      again(
        sent.en,
        'Hi Noa, you wrote that a roadmap is a letter to finance. Could we talk for 15 minutes?',
      ),
      again(sent.en, 'Hi Noa, thanks for your post. Could we talk for 15 minutes?'),
      again(
        sent.en,
        'Hi Noa, your article about waiting rooms stayed with me on the way home. Could we talk for 15 minutes?',
      ),
      again(sent.en, 'Hi Noa, the table in your second post is on our wall. Could we talk for 15 minutes?'),
      again(
        sent.en,
        'Hi Noa, your post on pricing made me ask our clients. Could I ask one question, in 15 minutes?',
      ),
      again(sent.en, 'Hi Noa, your move from data to product is what I plan. Could we talk for 15 minutes?'),
    ],
  },
  he: {
    bad: [
      again(sent.he, 'שלום נועה, הטור שלך על מחיר אי העשייה נשאר איתי שבוע שלם ולא הרפה. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, הטור שלך על מחיר אי העשייה נשאר איתי שבוע שלם. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, הטור על מחיר אי העשייה נשאר איתי שבוע שלם ולא הרפה. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, הטור שלך על מחיר אי העשייה ממש נשאר איתי שבוע שלם ולא הרפה. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, בהרצאה שלך במלמה אמרת שמפת דרכים היא הבטחה לצוות כולו. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, בהרצאה שלך אמרת שמפת דרכים היא הבטחה לצוות כולו. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, בהרצאה שלך בלונד אמרת שמפת דרכים היא הבטחה לצוות. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, אמרת בהרצאה שלך במלמה שמפת דרכים היא הבטחה לצוות כולו! אפשר רבע שעה?'),
    ],
    good: [
      again(sent.he, 'שלום נועה, הטור שלך על גיוס בבתי חולים קטנים שינה אצלי משהו. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, ההרצאה שלך במלמה הראתה לי למה הגרסאות שלנו מתעכבות. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, כתבת שמפת דרכים היא מכתב לכספים. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, תודה על הפוסט שלך. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, המאמר שלך על חדרי המתנה נשאר איתי בדרך הביתה. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, הטבלה מהפוסט השני שלך תלויה אצלנו על הקיר. אפשר רבע שעה?'),
      again(sent.he, 'שלום נועה, בעקבות הפוסט שלך על תמחור שאלנו את הלקוחות. אפשר שאלה אחת, ברבע שעה?'),
      again(sent.he, 'שלום נועה, המעבר שלך מנתונים למוצר דומה למעבר שלי. אפשר רבע שעה?'),
    ],
  },
}
