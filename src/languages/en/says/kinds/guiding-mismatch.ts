import type { KindSays } from '../../../../draft/says.ts'

/** It is not the right match, said kindly and early. */
export const guidingMismatch: KindSays = {
  subject: [['About our talks', 'What would help you more', 'An honest word', 'What I think you need']],
  opening: [
    [
      'I would like to be honest with you, and early. When we began, you put it like this: {goals}. Others know that better than I do.',
      'When we began, you put it like this: {goals}. I have come to think that I am not the right person for it, and I would rather say so now than later.',
      'I would rather say this early. You want this: {goals}. I think that somebody else could help you with it more than I can.',
      'You came with this: {goals}. I do not think that I can help you enough with it, and you should hear that from me early.',
    ],
    [
      'I would like to be honest with you: I do not think that I am the right person for what you need now.',
      'I want to say something early, because it is fairer to you: what you need now is not what I know best.',
      'I think that somebody else could help you more than I can, and I would rather say so now than later.',
      'I would rather say it early than late: what you are looking for is something that others know better than I do.',
    ],
  ],
  ask: [
    [
      'That is about what I know, not about you. If you like, I will think about who could help you, and ask that person before I give you a name. Would you like that?',
      'It says nothing about you or your work. I would be glad to ask around for you, and would give you a name once that person has agreed. Would you like that?',
      'It is about me, not about you. May I help you to find somebody who knows this better? I would ask first, and you decide.',
      'That is no judgement of you. Would you like me to look for somebody who knows this well? I would ask that person before I give you the name.',
    ],
  ],
  thanks: [
    [
      'What you told me stays with me.',
      'Everything that you told me stays between us, and I wish you the right person soon.',
      'Thank you for your openness. What you told me stays with me.',
      'Whatever you told me stays with me, and I wish you well.',
    ],
  ],
}
