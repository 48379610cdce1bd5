import type { KindSays } from '../../../../draft/says.ts'

/** Before a name is passed on: may I? It says nothing of who asked. */
export const askPointer: KindSays = {
  subject: [
    [
      'May I pass on your name?',
      'A short question',
      'Your name, only with your yes',
      'May I name you to somebody?',
    ],
  ],
  opening: [
    [
      'Somebody wrote to me about {matter}. I have no place free at the moment, and I thought of you.',
      'I was asked about {matter}, and you know more about it than I do.',
      'A message reached me about {matter}, and you came to my mind at once.',
      'I have been asked about {matter} and cannot take it on. I thought of you.',
    ],
    [
      'Somebody wrote to me with a question that you know more about than I do.',
      'I was asked for guidance that I cannot give at the moment, and I thought of you.',
      'A question reached me, and you came to my mind at once.',
      'Somebody asked me for help that you could give better than I can.',
    ],
  ],
  ask: [
    [
      'May I pass on your name? The question would come to you in writing, and it is a small one.',
      'Would it be all right if I gave them your name? Nothing more than one message would come of it.',
      'May I give them your name, so that they can write to you once?',
      'Would you mind if I passed on your name? One message would come to you, and you decide what to do with it.',
    ],
  ],
  ease: [
    [
      'A no is perfectly fine: I have not mentioned you.',
      'If not, one word is enough. I have not mentioned your name.',
      'I have not said anything yet, so a no costs nothing.',
      'Please say no as freely as yes: nobody knows that I asked.',
    ],
  ],
}
