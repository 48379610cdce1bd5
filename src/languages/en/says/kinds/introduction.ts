import type { KindSays } from '../../../../draft/says.ts'

/** To somebody whom both know; `{person}` is whom the user hopes to meet. Below it stands a message to pass on. */
export const introduction: KindSays = {
  subject: [
    [
      'Could you introduce me to {person}?',
      'A question about {person}',
      'An introduction to {person}?',
      'A small favour: meeting {person}',
    ],
    [
      'Could you introduce me to somebody?',
      'A small favour',
      'An introduction, if it suits you',
      'A question about a contact of yours',
    ],
  ],
  opening: [
    [
      'I saw that you know {person}.',
      'It looks as if you and {person} are connected.',
      'I am writing to you because you know {person}.',
      'I believe that {person} is a contact of yours.',
    ],
    [
      'I am writing because of a contact of yours.',
      'You may know the right person for a question of mine.',
      'I have a question about one of your contacts.',
      'One of your contacts could answer a question of mine.',
    ],
  ],
  ask: [
    [
      'I want to {want}, and one answer from {theirName} would help me. Could you pass these lines on?',
      'I want to {want}, and I hope to ask {theirName} one question. Would you pass this on, as it is?',
      'I want to {want}. Would you introduce us, or send {theirName} these lines from me?',
      'I want to {want}, and {theirName} could tell me more than anybody. Could you pass this on?',
    ],
    [
      'One answer from {theirName} would help me a lot. Could you pass these lines on?',
      'I hope to ask {theirName} one question. Would you pass this on, as it is?',
      'Would you introduce us, or send {theirName} these lines from me?',
      'I would like to ask {theirName} one question. Could you pass this on?',
    ],
    [
      'Could you pass these lines on?',
      'Would you pass this on, as it is?',
      'Would you introduce us, or send these lines from me?',
      'Would it suit you to pass this on?',
    ],
  ],
  ease: [
    [
      'If you would rather not, that is fine, and there is no need to say why.',
      'Please say no if it does not feel right. I will understand.',
      'It is fine to say no, for any reason.',
      'If you do not know each other well, I will understand.',
    ],
  ],
  thanks: [
    [
      'Thank you for thinking about it.',
      'Thank you, whatever you decide.',
      'Thanks in any case.',
      'Many thanks!',
    ],
  ],
}
