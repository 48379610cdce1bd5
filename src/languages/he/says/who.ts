import type { Says } from '../../../draft/says.ts'

/** Who writes, and what they give in return. */
export const who: Pick<Says, 'presentation' | 'offer'> = {
  presentation: {
    'role-and-direction': {
      short: [
        '{present}, בדרך ל{direction}.',
        '{present}, והצעד הבא: {direction}.',
        '{present}, והיעד שלי: {direction}.',
        '{present}, לקראת מעבר ל{direction}.',
      ],
      full: [
        '{present}, והצעד הבא שלי הוא {direction}.',
        '{present}, בדרך למעבר ל{direction}.',
        '{present}. הכיוון שלי הוא {direction}.',
        '{present}, והיעד שלי הוא {direction}.',
      ],
    },
    path: {
      short: [
        'הרקע שלי: {origin}, והכיוון: {direction}.',
        'אני מתחום {origin}, בדרך ל{direction}.',
        'עבודה בתחום {origin}, והצעד הבא: {direction}.',
        'מ{origin} ל{direction}: זה המעבר שלפניי.',
      ],
      full: [
        'הרקע שלי הוא {origin}, והצעד הבא שלי הוא {direction}.',
        'אני בדרך ל{direction}, אחרי עבודה בתחום {origin}.',
        'תחום העבודה שלי הוא {origin}, והכיוון שלי הוא {direction}.',
        'הניסיון שלי הוא בתחום {origin}, והיעד הוא {direction}.',
      ],
    },
    role: {
      short: [
        '{present}.',
        '{present}, עם שאלה אחת.',
        '{present}, ואשמח ללמוד.',
        '{present}. הנושא שלי עכשיו: {gap}.',
      ],
      full: [
        '{present}, ובתקופה הזאת חשוב לי להתקדם בנושא {gap}.',
        '{present}. הנושא שמעסיק אותי עכשיו הוא {gap}.',
        '{present}, והמטרה שלי כרגע היא להתקדם בנושא {gap}.',
        '{present}.',
      ],
    },
    direction: {
      short: [
        'אני בדרך ל{direction}.',
        'הצעד הבא שלי: {direction}.',
        'הכיוון שלי: {direction}.',
        'אני לקראת מעבר ל{direction}.',
      ],
      full: [
        'אני בדרך ל{direction}.',
        'הצעד הבא שלי הוא {direction}.',
        'הכיוון שלי הוא {direction}.',
        'אני לקראת מעבר ל{direction}.',
      ],
    },
    goal: {
      short: ['המטרה שלי: {goal}.', 'הצעד הבא שלי: {goal}.', 'זה היעד שלי: {goal}.', 'אני בדרך לזה: {goal}.'],
      full: [
        'המטרה שלי לחודשים הקרובים: {goal}.',
        'הצעד הבא שלי: {goal}.',
        'זו המטרה שלי: {goal}.',
        'המטרה שלי: {goal}.',
      ],
    },
  },
  offer: {
    short: [
      'מה שיש לי להציע: {offer}.',
      'אשמח לשתף: {offer}.',
      'גם לי יש מה לתת: {offer}.',
      'ממני אפשר לקבל: {offer}.',
    ],
    full: [
      'זה מה שיש לי להציע: {offer}.',
      'גם לי יש במה לשתף: {offer}.',
      'אשמח לתת משהו מצידי: {offer}.',
      'משהו שאשמח להראות לך: {offer}.',
    ],
  },
}
