import type { Says } from '../../../draft/says.ts'

/** Who writes, and what they give in return. */
export const who: Pick<Says, 'presentation' | 'offer'> = {
  presentation: {
    'role-and-direction': {
      short: [
        '{present}, ואני רוצה לעבור ל{direction}.',
        '{present}, והצעד הבא: {direction}.',
        '{present}, והיעד שלי: {direction}.',
        '{present}, לקראת מעבר ל{direction}.',
      ],
      full: [
        '{present}, ואני רוצה לעבור ל{direction}.',
        '{present}, לקראת מעבר ל{direction}.',
        '{present}. הצעד הבא שלי: {direction}.',
        '{present}, והיעד שלי הוא {direction}.',
      ],
    },
    path: {
      short: [
        'הרקע שלי: {origin}, והכיוון: {direction}.',
        'אני מתחום {origin}, ואני רוצה לעבור ל{direction}.',
        'הניסיון שלי: {origin}. הצעד הבא: {direction}.',
        'אני לקראת מעבר מתחום {origin} ל{direction}.',
      ],
      full: [
        'הרקע שלי הוא בתחום {origin}, והצעד הבא שלי: {direction}.',
        'אחרי עבודה בתחום {origin}, אני רוצה לעבור ל{direction}.',
        'תחום העבודה שלי הוא {origin}, ואני לקראת מעבר ל{direction}.',
        'הניסיון שלי הוא בתחום {origin}, והיעד הוא {direction}.',
      ],
    },
    role: {
      short: [
        '{present}.',
        '{present}, ויש לי שאלה.',
        '{present}, והנושא הזה מעסיק אותי.',
        '{present}. הנושא שמעסיק אותי: {gap}.',
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
        'אני רוצה לעבור ל{direction}.',
        'הצעד הבא שלי: {direction}.',
        'הכיוון שלי: {direction}.',
        'אני לקראת מעבר ל{direction}.',
      ],
      full: [
        'אני רוצה לעשות מעבר ל{direction}.',
        'הצעד הבא שלי הוא {direction}.',
        'היעד שלי הוא {direction}.',
        'אני לקראת מעבר ל{direction}.',
      ],
    },
    goal: {
      short: [
        'המטרה שלי: {goal}.',
        'הצעד הבא שלי: {goal}.',
        'לאן אני רוצה להגיע: {goal}.',
        'מה שחשוב לי: {goal}.',
      ],
      full: [
        'מה שמעסיק אותי עכשיו: {goal}.',
        'הצעד הבא שלי: {goal}.',
        'מה שחשוב לי להשיג: {goal}.',
        'המטרה שלי: {goal}.',
      ],
    },
  },
  offer: {
    short: [
      'מה שיש לי להציע: {offer}.',
      'אשמח לשתף: {offer}.',
      'גם לי יש במה לעזור: {offer}.',
      'מה שאוכל לתת: {offer}.',
    ],
    full: [
      'מה שאוכל להציע מצידי: {offer}.',
      'גם לי יש במה לשתף: {offer}.',
      'אשמח לעזור בדבר אחד: {offer}.',
      'נושא שאשמח להראות לך: {offer}.',
    ],
  },
}
