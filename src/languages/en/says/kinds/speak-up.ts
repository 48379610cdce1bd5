import type { KindSays } from '../../../../draft/says.ts'

/** Names somebody to whoever can open a door; what was seen is the writer's own. */
export const speakUp: KindSays = {
  subject: [
    [
      'Somebody you should know',
      'A name for you to keep in mind',
      'I would like to name somebody',
      'A name, with a good reason',
    ],
  ],
  opening: [
    [
      'I would like to recommend {person} to you {forWhat}.',
      'When you think about {what}, please think of {person}, too.',
      'I would like to put {person} forward {forWhat}.',
      'May I put a name forward {forWhat}? I am thinking of {person}.',
    ],
    [
      'I would like to name somebody to you: {person}.',
      'There is somebody whom I would like you to know of: {person}.',
      'May I give you a name to keep in mind? {person}.',
      'I would like you to meet somebody: {person}.',
    ],
    [
      'There is somebody whom I would like you to know of.',
      'I would like to name somebody to you.',
      'I have somebody in mind whom you may want to know.',
      'May I tell you of somebody?',
    ],
  ],
  ask: [
    [
      '{?agreed}May I put the two of you in touch? {theirName} knows that I am writing.',
      '{?agreed}Would a quarter of an hour with {theirName} interest you? {theirName} knows that I am writing.',
      '{?agreed}If that sounds right, I will introduce you. {theirName} is happy for me to write to you.',
      '{?agreed}Shall I introduce the two of you? {theirName} has said yes to that.',
    ],
    [
      'May I put the two of you in touch? I would ask {theirName} first.',
      'If that sounds right, I will ask {theirName} and introduce the two of you.',
      'Shall I ask {theirName} whether the two of you may talk?',
      'Would you like me to introduce you? I would ask {theirName} before anything else.',
    ],
    [
      'May I put the two of you in touch, once both of you have said yes?',
      'Shall I introduce the two of you, if both of you like?',
      'If that sounds right, I will ask on both sides and introduce you.',
      'Would you like me to ask whether the two of you may talk?',
    ],
  ],
  thanks: [
    [
      'Thank you for considering it.',
      'Thank you for taking a look.',
      'Thank you, and best wishes.',
      'Thank you for your time.',
    ],
  ],
}
