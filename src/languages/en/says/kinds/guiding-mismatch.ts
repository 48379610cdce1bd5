import type { KindSays } from '../../../../draft/says.ts'

/** It is not the right match, said kindly and early. */
export const guidingMismatch: KindSays = {
  subject: [['About our talks', 'What would help you more', 'An honest word', 'What I think you need']],
  opening: [
    [
      'I have thought about our talks, and I would like to be honest with you. I do not think that I am the right person for what you need now.',
      'I want to say something early, because it is fairer to you: what you need now is not what I know best.',
      'After our talks I think that somebody else could help you more than I can. This says nothing about you.',
      'I would rather say it early than late. What you are looking for is something that others know better than I do.',
    ],
  ],
  ask: [
    [
      'If you like, I will think about who could help you, and ask that person before I give you a name. Would you like that?',
      'I would be glad to ask around for you, and I pass on a name only after a yes. Shall I?',
      'May I help you to find somebody who knows this better? I would ask first, and you decide.',
      'Would you like me to look for somebody who knows this well? I ask first, and give you a name only after a yes.',
    ],
  ],
  thanks: [
    [
      'What you told me stays with me.',
      'Everything that you told me stays between us, and I wish you the right person soon.',
      'Thank you for your openness; it stays with me.',
      'Whatever you told me stays with me, and I wish you well.',
    ],
  ],
}
