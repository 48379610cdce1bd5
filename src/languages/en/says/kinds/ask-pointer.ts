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
      'Somebody has asked me about {askedAbout}. I cannot take it on at the moment, and I thought of you.',
      'Somebody has asked me about {askedAbout}, and I have no time for it just now. You came to mind.',
      'I have had a request about {askedAbout} that I must turn down, and I thought of you.',
      'Somebody wants to know about {askedAbout}, and I cannot take it on. You came to mind.',
    ],
    [
      'Somebody has asked me for guidance that I cannot give at the moment, and I thought of you.',
      'Somebody has asked me for help that I have no time for just now, and you came to mind.',
      'I have had a request that I must turn down, and I thought of you.',
      'Somebody has asked me for guidance, and I cannot take it on. You came to mind.',
    ],
  ],
  ask: [
    [
      'May I pass on your name? You would get one message, and what you do with it is up to you.',
      'Would it be all right if I gave this person your name? You would get one message, and the rest is up to you.',
      'May I give this person your name? You would get one message.',
      'Would you mind if I passed on your name? You would get one message, and you would owe no answer.',
    ],
  ],
  ease: [
    [
      'A no is perfectly fine: I have not mentioned you.',
      'If not, one word is enough. I have not mentioned your name.',
      'I have not said anything yet, so a no costs nothing.',
      'Please say no as freely as yes: I have not named you to anybody.',
    ],
  ],
}
