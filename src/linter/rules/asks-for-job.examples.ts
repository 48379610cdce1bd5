import type { Examples } from '../examples.ts'
export const examples: Examples = {
  en: {
    bad: [
      'Could you refer me to your team?',
      'Are there any open positions?',
      'My résumé is attached.',
      'I am looking for a new job in product.',
      'Could you review my CV?',
      'Is your team hiring?',
      'Please put in a good word.',
    ],
    good: [
      'I am not looking for a job.',
      'Your article on hiring and open positions helped.',
      'We improved patient referrals by a third.',
      'How do hiring managers read a portfolio?',
      'Which position taught you most?',
      'I resume my studies in May.',
    ],
  },
  he: {
    bad: [
      'יש אצלך משרות פנויות?',
      'מצורפים קורות החיים שלי.',
      'אני מחפשת עבודה חדשה.',
      'אפשר להמליץ עליי לתפקיד?',
      'אתם מגייסים עכשיו?',
      'אפשר הפניה למשרה?',
    ],
    good: [
      'אני לא מחפש עבודה.',
      'הפוסט שלך על קורות חיים עזר לי.',
      'התפקיד הראשון לימד אותי הרבה.',
      'העבודה שלך על תקציבים עזרה לי.',
      'איך קוראים תיק עבודות?',
    ],
  },
}
