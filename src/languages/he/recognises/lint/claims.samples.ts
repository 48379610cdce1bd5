import type { Samples } from '../../../../linter/samples.ts'

/** Sentences that need the phrases of `claims.ts`. */
export const claimsSamples: Samples = {
  workClaims: { says: ['העבודה שלך כמנהלת', 'עבדת'] },
  studyClaims: { says: ['למדת ב־Harvard Business School.', 'התואר שלך', 'לימודיך'] },
  roleClaims: { says: ['התפקיד שלך כמנכ״לית בוודאי מלא.', 'היית', 'מונית', 'אתה'] },
  sinceClaims: { says: ['הובלת את Fjordline מאז 2015.', 'הצטרפת ל־Kestrel בשנת 2012.', 'משנת'] },
}
