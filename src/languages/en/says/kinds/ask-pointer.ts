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
      'Somebody asked me about {askedAbout}. I cannot take it on at the moment, and I thought of you.',
      'I was asked about {askedAbout}, and I have no time for it just now. You came to mind.',
      'A message reached me about {askedAbout}. I have to say no, and I thought of you.',
      'I have been asked about {askedAbout} and cannot take it on. You came to mind.',
    ],
    [
      'Somebody asked me for guidance that I cannot give at the moment, and I thought of you.',
      'I was asked for help that I have no time for just now, and you came to mind.',
      'A request reached me that I have to say no to, and I thought of you.',
      'I have been asked for guidance and cannot take it on. You came to mind.',
    ],
  ],
  ask: [
    [
      'May I pass on your name? One message would come to you, and what you do with it is up to you.',
      'Would it be all right if I gave them your name? They would write to you once, and you decide.',
      'May I give them your name, so that they can write to you once?',
      'Would you mind if I passed on your name? One message would come to you, and you would owe no answer.',
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
