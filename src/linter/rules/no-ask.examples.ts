import type { Examples } from '../examples.ts'
export const examples: Examples = {
  en: {
    bad: [
      'Hi Noa, your post on roadmaps helped me. I am a data engineer.',
      'Hello Noa, thank you for your talk. I am a nurse in Bremen.',
      'Dear Noa, I am a marketer. Your article on budgets was clear.',
      'Hi Noa, I am a teacher. How are you?',
      'Hi Noa, I heard your talk in Lund. I am an editor. Have a good week.',
    ],
    good: [
      'Hi Noa, your post on roadmaps helped me. I am a data engineer. What came first?',
      'Hi Noa, your post on roadmaps helped me. I am a data engineer. I would be grateful for 15 minutes on your first months.',
      'Hello Noa, I am a nurse. Let me know if 15 minutes on your move to research suit you.',
      'Your post on roadmaps helped me.',
      { text: 'Hi Noa, thank you for your time.', kind: 'thank-you' },
    ],
  },
  he: {
    bad: [
      'שלום נועה, הפוסט שלך על מפות דרכים עזר לי. אני מהנדס נתונים.',
      'היי נועה, תודה על ההרצאה שלך. אני מתחום הסיעוד.',
      'שלום נועה, אני מתחום השיווק. המאמר שלך על תקציבים היה ברור.',
      'שלום נועה, אני מורה. מה שלומך?',
      'שלום נועה, שמעתי את ההרצאה שלך בלונד. אני מתחום העריכה. שבוע נעים.',
    ],
    good: [
      'שלום נועה, הפוסט שלך על מפות דרכים עזר לי. אני מהנדס נתונים. מה היה הצעד הראשון?',
      'שלום נועה, הפוסט שלך על מפות דרכים עזר לי. אני מתחום הנתונים. אשמח לרבע שעה על החודשים הראשונים.',
      'היי נועה, אני מתחום הסיעוד. אפשר רבע שעה על המעבר שלך למחקר?',
      'הפוסט שלך על מפות דרכים עזר לי.',
      { text: 'שלום נועה, תודה על הזמן.', kind: 'thank-you' },
    ],
  },
}
