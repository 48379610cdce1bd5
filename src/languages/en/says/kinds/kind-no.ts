import type { KindSays } from '../../../../draft/says.ts'

/** A no that costs the other nothing; it points to somebody else only where they agreed to it. */
export const kindNo: KindSays = {
  subject: [
    ['Thank you for asking', 'Thank you for your message', 'About your question', 'An honest answer'],
  ],
  opening: [
    [
      '{?clear}Thank you for writing, and for saying so clearly what you would like to ask.',
      '{?clear}Thank you for your message. It is clear, and it is kind, and that makes it harder to say no.',
      '{?clear}Thank you for asking me, and for asking so clearly.',
      '{?clear}Thank you for your message, and for a question that is easy to understand.',
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
      'I guide {places} at a time and {taken} until {until}, so I cannot give your questions the time they deserve.',
      'I guide {places} at a time, and {taken} until {until}. I would rather tell you now than let you wait.',
      'There is room for {places} at a time with me, and {taken} until {until}. You deserve somebody who has the time now.',
      'I take on {places} at a time, and {taken} until {until}. It would not be fair to you to say yes.',
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
      'I have to say no this time: I could not give it the attention that you should have.',
      'My answer has to be no this time: I would not have the time that it needs.',
    ],
  ],
  ask: [
    [
      'Somebody whom you could ask is {pointer}, who has agreed that I give you the name. You are welcome to say that I sent you.',
      '{pointer} may be able to help, and has agreed that I pass the name on. Please feel free to mention me when you write.',
      'You could ask {pointer}, who knows that I give you the name.',
      'There is somebody else you could write to: {pointer}, who has agreed to be named.',
    ],
    [
      '{?clear}Your question is clear enough for somebody else to answer in a few minutes. I would send it, just as it is, to two or three more people.',
      '{?clear}I would not change much in your message: sent to two or three other people, it will find its answer.',
      '{?clear}Please keep the message as it is and send it to two or three others: it is clear, and it asks for little.',
      '{?clear}What you wrote is easy to answer. Two or three other people will be glad to get it, just as it is.',
    ],
    [
      'One thing that may help with the next person you ask: a single question that can be answered in fifteen minutes. Many people say yes to that.',
      'If I may suggest something for the next message: name the one question that matters most to you, and how little time it needs. That is easy to say yes to.',
      'A small thing that may help: a message that asks for few minutes, and asks one exact question, is easy to say yes to.',
      'May I pass on what helps me to say yes? One exact question, and a small number of minutes.',
    ],
  ],
  thanks: [
    [
      'I wish you a good start.',
      'I wish you all the best with it.',
      'All the best on your way.',
      'I hope that you find the right person soon.',
    ],
  ],
}
