import type { Samples } from '../../../../linter/samples.ts'

/** Sentences that need the phrases of `claims.ts`. */
export const claimsSamples: Samples = {
  workClaims: { says: ['Your work at Northwind is known here.', 'You worked at', 'You left'] },
  studyClaims: {
    says: [
      'You studied at Harvard Business School.',
      'You graduated from',
      'Your degree at',
      'Your time as a student at',
    ],
  },
  roleClaims: { says: ['Your move to', 'You are the', 'being the'] },
  sinceClaims: {
    says: ['You have been there since', 'You joined Kestrel Maps in 2012.', 'Starting in 2019'],
  },
}
