import type { KindSays } from '../../../../draft/says.ts'

/** To somebody whom both know; `{person}` is whom the user hopes to meet. */
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
      'You may know somebody I would like to meet.',
      'I have a question about one of your contacts.',
      'There is somebody in your network whom I would like to meet.',
    ],
  ],
  ask: [
    [
      'Could you introduce us? I would like to talk with them about {subject} for 15 minutes.',
      'Would you be willing to connect us? I would like to ask about {subject}, and 15 minutes would be enough.',
      'Could you pass on a short message from me? I hope to ask them about {subject} in a 15-minute call.',
      'Would you feel comfortable introducing us? I would ask for 15 minutes to talk about {subject}.',
    ],
    [
      'Could you introduce us? I would like to talk with them for 15 minutes.',
      'Would you be willing to connect us? I would like to ask about their work, and 15 minutes would be enough.',
      'Could you pass on a short message from me? I hope to ask them for a 15-minute call.',
      'Would you feel comfortable introducing us? I would ask for 15 minutes of their time.',
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
