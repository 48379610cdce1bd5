import type { KindSays } from '../../../../draft/says.ts'

/** A natural end that leaves the door open. */
export const gracefulClose: KindSays = {
  subject: [
    [
      'Thank you for your guidance',
      'With thanks, at a good point',
      'Looking back, with thanks',
      'A good point to say thank you',
    ],
  ],
  opening: [
    [
      'Our talks have helped me, and I want to say so.',
      'I am looking back at our talks with thanks.',
      'You have given me time and clear advice, thank you.',
      'Thank you for walking a part of the way with me.',
    ],
  ],
  'own-words': [
    [
      'What I take with me: {takeaway}.',
      'This stays with me: {takeaway}.',
      'One thing I will keep: {takeaway}.',
      'What helped me most: {takeaway}.',
    ],
  ],
  'who-and-why': [
    [
      'I have reached what I set out for, so this is a good point to end our regular talks. I would be glad to stay in touch.',
      'I think that I can walk the next part on my own. I would like to stay in touch, and to help if I can.',
      'This seems a good point to stop asking for your time. If I can ever help you, please write to me.',
      'Our talks have done what I hoped for, so I will not ask for more. I would be happy to hear from you now and then.',
    ],
  ],
  thanks: [
    [
      'Thank you for everything.',
      'With many thanks.',
      'Thank you, and all the best.',
      'I will not forget your help. Thank you.',
    ],
  ],
}
