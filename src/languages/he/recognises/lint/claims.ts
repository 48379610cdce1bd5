import type { Signs } from '../../../../linter/sign-lexicon.ts'

/** What is claimed of the reader’s work and studies. */
export const claims: Pick<Signs, 'workClaims' | 'studyClaims' | 'roleClaims' | 'sinceClaims'> = {
  workClaims: {
    says: [
      'העבודה|התפקיד|התקופה|השנים|הזמן|הצוות|המשרה|הקריירה שלך (ב|אצל)',
      'עבדת|ניהלת|הובלת|הצטרפת|עזבת|היית (ב|אצל|את)',
    ],
  },
  studyClaims: {
    says: [
      'למדת|סיימת (תואר|לימודים|את) (הלימודים|התואר|ראשון|שני)',
      'התואר|הלימודים|הדוקטורט שלך (ב|מ)',
      'לימודיך (ב|מ)',
    ],
  },
  roleClaims: {
    says: ['התפקיד|העבודה|תפקידך|עבודתך|המעבר (שלך)', 'היית|בתור', 'מונית|הפכת (ל|להיות)', 'אתה'],
  },
  sinceClaims: { says: ['מאז (שנת)', 'הצטרפת|התחלת|נכנסת … בשנת|ב-19*|ב-20*', 'משנת'] },
}
