import type { KindSays } from '../../../../draft/says.ts'

/** A no that costs the other nothing; it points to somebody else only where they agreed to it. */
export const kindNo: KindSays = {
  subject: [
    ['Thank you for asking', 'Thank you for your message', 'About your question', 'An honest answer'],
  ],
  opening: [
    [
      'Thank you for writing, and for asking me about {matter}.',
      'Thank you for getting in touch about {matter}.',
      'Thank you for asking me about {matter}.',
      'Thank you for your message about {matter}, and for your trust.',
    ],
    [
      'Thank you for writing to me.',
      'Thank you for your message, and for your trust.',
      'Thank you for asking me.',
      'Thank you for writing, and for thinking of me.',
    ],
  ],
  'who-and-why': [
    [
      '{?job}A job is not something that I can help with, and I would rather tell you at once.',
      '{?job}I have no job to offer, and I would rather say so than let you wait.',
      '{?job}I cannot help with a job, and you should hear that from me at once.',
      '{?job}I cannot help with a job, so my answer has to be no.',
    ],
    [
      '{?introduction}I cannot make this introduction, and I would rather tell you now than let you wait.',
      '{?introduction}This introduction is not one that I can make, so I have to say no.',
      '{?introduction}I have to say no to this introduction; I would rather tell you at once.',
      '{?introduction}My answer to the introduction has to be no, and I would rather say so at once.',
    ],
    [
      '{?takesPlace}I guide {places} at a time and {taken} until {until}, so I cannot give this the time that it deserves.',
      '{?takesPlace}I guide {places} at a time, and {taken} until {until}. I would rather tell you now than let you wait.',
      '{?takesPlace}I guide {places} at a time, and {taken} until {until}, so I have to say no for now.',
      '{?takesPlace}I take on {places} at a time, and {taken} until {until}. A yes now would be a promise that I could not keep.',
    ],
    [
      '{?takesPlace}I guide {places} at a time, and {taken} for now. I would rather tell you at once than let you wait.',
      '{?takesPlace}I take on {places} at a time, and {taken} at the moment, so my answer has to be no for now.',
      '{?takesPlace}I guide {places} at a time, and {taken}. I would rather say so at once.',
      '{?takesPlace}I guide {places} at a time, and {taken}, so I have to say no for now.',
    ],
    [
      'I cannot take this on at the moment, and I would rather tell you now than let you wait.',
      'I do not have the time that this deserves just now, so I have to say no.',
      'I have to say no this time: I could not give it the attention that it needs.',
      'I have to say no this time, because I would not have enough time for it.',
    ],
  ],
  ask: [
    [
      'You could ask {pointer}, who has agreed to hear from you. You are welcome to say that I sent you.',
      '{pointer} may be able to help, and has agreed to hear from you. Please feel free to mention me when you write.',
      'You could write to {pointer}, who has agreed to hear from you.',
      'You could write to {pointer} instead, who has said that you may.',
    ],
    [
      '{?job}I hope that you find what you are looking for.',
      '{?job}I hope that the right place comes along soon.',
      '{?job}I wish you the right place, and soon.',
      '{?job}I hope that somebody with an opening hears from you soon.',
    ],
    [
      'If you would still like to ask me then, please write again.',
      'If it is still open by then, please write to me again.',
      'You are welcome to ask me again then.',
      'Should it still matter to you then, I will be glad to hear from you.',
    ].map((sentence) => `{?until}{?takesPlace}${sentence}`),
    [
      'I hope that somebody with more time says yes to you.',
      'I hope that you find somebody soon who can give this the time.',
      'There are others who know this well, and I hope that one of them says yes.',
      'I hope that the next person you ask has the time.',
    ],
  ],
  thanks: [
    ['I wish you all the best with it.', 'I wish you well.', 'All good wishes.', 'All the best to you.'],
  ],
}
