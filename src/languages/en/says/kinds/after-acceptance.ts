import type { KindSays } from '../../../../draft/says.ts'

/** The fuller message after an invitation was accepted: thanks, then as what it begins with says it (`says/hooks`). */
export const afterAcceptance: KindSays = {
  opening: [
    [
      'Thank you for accepting my invitation.',
      'Thanks for connecting with me.',
      'I am glad that we are now connected.',
      'It was kind of you to accept my invitation.',
    ],
  ],
}
