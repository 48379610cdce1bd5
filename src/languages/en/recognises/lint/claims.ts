import type { Signs } from '../../../../linter/sign-lexicon.ts'

/** What is claimed of the reader’s work and studies. */
export const claims: Pick<Signs, 'workClaims' | 'studyClaims' | 'roleClaims' | 'sinceClaims'> = {
  workClaims: {
    says: [
      'your (current|former|old|new|own|long|early|first|last) time|work|role|years|job|days|tenure|career|position|team (here|as|leading|working|back) (_) (_) at|with',
      'you (have|currently|now|also) work|worked|lead|led|started|joined|are|were (for|as|in) (_) (_) at',
      'you (have) left|joined',
    ],
  },
  studyClaims: {
    says: [
      'you studied (_) (_) at',
      'you graduated from',
      'your (_) degree|studies|diploma|doctorate|mba at|from',
      'your time as a student at',
    ],
  },
  roleClaims: {
    says: [
      'your (current|new|former|own) (role|work|job|time|years|position|move) as|to (a|an|the)',
      "you're|you (are|were) (the|a|an)",
      'being|as the',
    ],
  },
  sinceClaims: { says: ['since', 'joined|started|began … in|since', 'starting in'] },
}
