import type { KindSays } from '../../../../draft/says.ts'

/** A natural end that leaves the door open. */
export const gracefulClose: KindSays = {
  subject: [
    [
      'Thank you for your guidance',
      'With thanks for all your help',
      'Looking back, with thanks',
      'A good moment to say thank you',
    ],
  ],
  opening: [
    [
      'Our talks have helped me a great deal, and I want to thank you.',
      'I look back on our talks with gratitude.',
      'You have been generous with your time and your advice.',
      'Thank you for all your help since we first spoke.',
    ],
  ],
  'own-words': [
    [
      'What I will remember most: {takeaway}.',
      'One thing has stayed with me: {takeaway}.',
      'I will keep this in mind: {takeaway}.',
      'What helped me most: {takeaway}.',
    ],
  ],
  'who-and-why': [
    [
      'I feel ready to continue on my own from here, so I will not take up more of your time. I would be glad to stay in touch.',
      'I think that I can take the next steps on my own. I would like to stay in touch, and to help you if I can.',
      'This seems the right moment to stop asking for your time. If I can ever help you, please write to me.',
      'I have found what I hoped for, so I will not ask for more of your time. I would be happy to hear from you now and then.',
    ],
  ],
  thanks: [
    [
      'Thank you for everything.',
      'With many thanks.',
      'Thank you, and all the best.',
      'Thank you. I will not forget your help.',
    ],
  ],
}
