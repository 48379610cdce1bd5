import type { Examples } from '../examples.ts'
export const examples: Examples = {
  en: {
    bad: [
      'Could we talk about pricing?',
      'Would you be open to a call about budgets?',
      'Could we have an hour about your first year?',
      'May I ask for 45 minutes on roadmaps?',
      'I would love to chat about your move to product.',
      'Could we schedule a meeting on budgets?',
    ],
    good: [
      'Could we talk about pricing for 15 minutes?',
      'Thank you for the talk.',
      'Could we have a 20-minute call about budgets?',
      'Could we talk for fifteen minutes about roadmaps?',
      'Would you be open to a call of 15–20 minutes about budgets?',
      'I spent an hour with your article.',
      'Could we talk about pricing for a quarter of an hour?',
      { text: 'Could we talk about pricing?', kind: 'thank-you' },
    ],
  },
  he: {
    bad: [
      'אפשר לדבר על תמחור?',
      'אשמח לקבוע שיחה על תקציבים.',
      'אפשר שעה אחת על השנה הראשונה?',
      'אפשר 45 דקות על מפות דרכים?',
      'אשמח לשוחח על המעבר שלך למוצר.',
      'אפשר לתאם פגישה על תקציבים?',
    ],
    good: [
      'אפשר לדבר רבע שעה על תמחור?',
      'תודה על השיחה.',
      'אפשר שיחה של 20 דקות על תקציבים?',
      'אפשר לדבר חמש עשרה דקות על מפות דרכים?',
      'אשמח לשיחה של 15–20 דקות על תקציבים.',
      'ישבתי שעה אחת עם המאמר שלך.',
      { text: 'אפשר לדבר על תמחור?', kind: 'thank-you' },
    ],
  },
}
