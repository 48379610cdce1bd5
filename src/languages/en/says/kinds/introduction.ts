import type { KindSays } from '../../../../draft/says.ts'

/** To somebody whom both know; `{person}` is whom the user hopes to meet. */
export const introduction: KindSays = {
  subject: [
    [
      'Could you introduce me to {person}?',
      'A question about {person}',
      'An introduction to {person}?',
      'Do you know {person} well?',
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
      'You and {person} are connected, as far as I can see.',
      'I am writing to you because you know {person}.',
      '{person} seems to be among your contacts.',
    ],
    [
      'I am writing because of a contact of yours.',
      'You may know somebody I would like to meet.',
      'I have a question about one of your contacts.',
      'This is about a person in your network.',
    ],
  ],
  ask: [
    [
      'Could you introduce us? I would like to ask two questions about {subject}, in 15 minutes.',
      'Would you be willing to connect us? My topic is {subject}, and 15 minutes are enough.',
      'Could you pass on a short line from me? I have two questions about {subject}, 15 minutes in all.',
      'Would an introduction feel right to you? I would ask for 15 minutes about {subject}.',
    ],
    [
      'Could you introduce us? I would like to ask two questions, in 15 minutes.',
      'Would you be willing to connect us? 15 minutes are enough for my questions.',
      'Could you pass on a short line from me? I have two questions, 15 minutes in all.',
      'Would an introduction feel right to you? I would ask for 15 minutes.',
    ],
  ],
  ease: [
    [
      'If you would rather not, a no is fine, and you need not say why.',
      'Please say no if it does not feel right. I will understand.',
      'It is fine to say no, for any reason.',
      'If you do not know each other well, a no is fine, too.',
    ],
  ],
  thanks: [
    [
      'Thank you for thinking about it.',
      'Thanks a lot either way.',
      'Thank you in any case.',
      'Many thanks!',
    ],
  ],
}
