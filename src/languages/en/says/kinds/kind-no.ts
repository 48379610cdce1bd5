import type { KindSays } from '../../../../draft/says.ts'

/** A no that costs the other nothing; it points to somebody else only where they agreed to it. */
export const kindNo: KindSays = {
  subject: [
    ['Thank you for asking', 'Thank you for your message', 'About your question', 'An honest answer'],
  ],
  opening: [
    [
      'Thank you for writing, and for asking me about {matter}.',
      'Thank you for your message about {matter}.',
      'Thank you for asking me about {matter}.',
      'Thank you for writing to me about {matter}, and for your trust.',
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
      'I guide {places} at a time and {taken} until {until}, so I cannot give this the time that it deserves.',
      'I guide {places} at a time, and {taken} until {until}. I would rather tell you now than let you wait.',
      'There is room for {places} at a time with me, and {taken} until {until}. You deserve somebody who has the time now.',
      'I take on {places} at a time, and {taken} until {until}. A yes now would be a promise that I could not keep.',
    ],
    [
      'I guide {places} at a time, and {taken} for now. I would rather tell you at once than let you wait.',
      'I take on {places} at a time, and {taken} at the moment. You deserve somebody who has the time now.',
      'There is room for {places} at a time with me, and {taken}. I would rather say so at once.',
      'I guide {places} at a time, and {taken}, so I have to say no for now.',
    ],
    [
      'I cannot take this on at the moment, and I would rather tell you now than let you wait.',
      'I do not have the time that this deserves just now, so I have to say no.',
      'I have to say no this time: I could not give it the attention that it needs.',
      'My answer has to be no this time: I would not have the time that it needs.',
    ],
  ],
  ask: [
    [
      'You could ask {pointer}, who has agreed that I give you the name. You are welcome to say that I sent you.',
      '{pointer} may be able to help, and has agreed that I pass the name on. Please feel free to mention me when you write.',
      'You could write to {pointer}, who knows that I give you the name.',
      'Somebody else whom you could write to is {pointer}, who has agreed to be named.',
    ],
    [
      'If you would still like to ask me then, please write again.',
      'If the question is still open by then, please write to me again.',
      'You are welcome to ask me again then.',
      'Should it still matter to you then, I will be glad to hear from you.',
    ].map((sentence) => `{?until}${sentence}`),
    [
      '{?clear}What you ask is clear and small. Somebody who has the time will find it easy to say yes to.',
      '{?clear}Your message asks for little and says exactly what: please send it to somebody else, too.',
      '{?clear}You ask for something small and say exactly what it is. That is easy to say yes to, for somebody with more time.',
      '{?clear}Please do ask somebody else: a question as clear as yours is easy to say yes to.',
    ],
    [
      'If it helps with the next person you ask: one exact question and a small number of minutes are easy to say yes to.',
      'One thing that helps me to say yes: an exact question, and how few minutes it needs. It may help with the next person, too.',
      'With the next person, one exact question and fifteen minutes may be enough to hear a yes.',
      'A small thing that may help next time: the one question that matters most, and how little time it takes.',
    ],
  ],
  thanks: [
    [
      'I wish you all the best with it.',
      'I wish you a good answer to it.',
      'All the best, and thank you again for asking.',
      'I hope that you find the right person soon.',
    ],
  ],
}
