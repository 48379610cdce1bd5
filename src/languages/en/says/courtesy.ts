import type { Says } from '../../../draft/says.ts'

/** What every message has around its matter: greeting, an easy no, thanks. */
export const courtesy: Pick<Says, 'greeting' | 'ease' | 'briefThanks' | 'asides' | 'adviceLine' | 'forward'> =
  {
    greeting: {
      named: {
        short: ['Hi {name},', 'Hello {name},', 'Dear {name},', 'Good day {name},'],
        full: ['Hi {name},', 'Hello {name},', 'Dear {name},', 'Good day {name},'],
      },
      nameless: {
        short: ['Hello,', 'Good day,', 'Hello there,', 'Greetings,'],
        full: ['Hello,', 'Good day,', 'Hello there,', 'Greetings,'],
      },
    },
    ease: {
      short: ['A no is fine.', 'No is fine, too.', 'A no is perfectly fine.', 'It is fine to say no.'],
      full: [
        'Any time that suits you is good for me, and a no is fine.',
        'I will gladly fit your calendar. A no is perfectly fine, too.',
        'Please choose any time, or simply say no. Both are fine.',
        'If it does not suit you now, a no is fine.',
      ],
    },
    briefThanks: ['Thank you!', 'Thanks!', 'Many thanks!', 'Thanks a lot!'],
    asides: {
      late: [
        'My thanks come late, and they are sincere.',
        'This comes a little late.',
        'I should have written sooner.',
        'My thank-you is late, I know.',
      ],
      outside: [
        'You made time for me outside your working day, and I value that.',
        'It was outside your working hours, so your time counts twice.',
        'I know that it was outside your working day.',
        'That you gave me an hour outside your working day was kind.',
      ],
    },
    adviceLine: [
      'What came of your advice: {advice}',
      'What I did with your advice: {advice}',
      'Your advice from last time ({advice}), and what happened',
      'My report on your advice: {advice}',
    ],
    forward: [
      'You could pass this on: “{present}. I would like to ask you two questions about {subject}, in 15 minutes. {me}”',
      'A line that you can use: “{present}. My two questions are about {subject}, 15 minutes in all. {me}”',
      'This is easy to forward: “{present}. May I ask you two questions about {subject}, in 15 minutes? {me}”',
      'In my words, to pass on: “{present}. I have two questions about {subject} and need 15 minutes. {me}”',
    ],
  }
