import type { KindSays } from '../../../../draft/says.ts'

/** Yes to somebody who asks for guidance: what I can give, and one question back. */
export const acceptRequest: KindSays = {
  subject: [['Yes, gladly', 'A yes, and one question back', 'Yes, let us talk', 'Yes, with pleasure']],
  opening: [
    [
      'Thank you for writing, and for saying so clearly what you would like to ask. I would be glad to talk with you about {matter}.',
      'Thank you for your message. You say exactly what you want to know, and that made it easy to say yes: let us talk about {matter}.',
      'Yes, gladly, and thank you for asking me. We can talk about {matter} first.',
      'Thank you for your message. It says what you want to know, and I would be glad to talk with you about {matter}.',
    ],
    [
      'Thank you for writing, and for telling me where you stand. Yes, I would be glad to talk with you.',
      'Yes, gladly, and thank you for asking me.',
      'Thank you for your message. I have a free place, and I would be glad to help where I can.',
      'Thank you for writing to me. Yes, let us talk.',
    ],
  ],
  ask: [
    [
      'This is what I can give: {span}, {ways}. {confidential} {expects}',
      'What I can offer is {span}, {ways}. {confidential} {expects}',
      'So that you know what to expect: {span}, {ways}. {confidential} {expects}',
      'Here is what I have to give: {span}, {ways}. {confidential} {expects}',
    ],
    [
      'Let us begin with one talk of half an hour and see whether it helps you. What you tell me stays with me.',
      'I suggest one talk of half an hour to begin with. What is said in it stays between us.',
      'Shall we begin with half an hour, and decide afterwards whether to go on? What you tell me stays with me.',
      'Let us talk once for half an hour, and see what is of use to you. What is said stays between us.',
    ],
  ],
  ease: [
    [
      'One question back, so that our first talk is worth your time: what would you like to be able to do after it?',
      'Before we set a date, one question: which decision or task is closest, and when is it due?',
      'May I ask you one thing in return? What have you tried already, and what came of it?',
      'So that I can prepare, one question: what would make our first talk worth your time?',
    ],
  ],
  thanks: [
    [
      'I look forward to it.',
      'I look forward to our talk.',
      'I look forward to hearing from you.',
      'I am glad that you asked.',
    ],
  ],
}
