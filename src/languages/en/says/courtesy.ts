import type { Says } from '../../../draft/says.ts'

/** What every message has around its matter: greeting, an easy no, thanks. */
export const courtesy: Pick<
  Says,
  | 'greeting'
  | 'questionsFollow'
  | 'questionFollows'
  | 'ease'
  | 'closings'
  | 'briefThanks'
  | 'asides'
  | 'adviceLine'
  | 'forward'
> = {
  greeting: {
    named: {
      short: ['Hi {name},', 'Hello {name},', 'Dear {name},', 'Hi there {name},'],
      full: ['Hi {name},', 'Hello {name},', 'Dear {name},', 'Hi there {name},'],
    },
    nameless: {
      short: ['Hello,', 'Hi,', 'Hello there,', 'Hi there,'],
      full: ['Hello,', 'Hi,', 'Hello there,', 'Hi there,'],
    },
  },
  questionsFollow: ['My questions:', 'I would like to ask:', 'For example:', 'These are my questions:'],
  questionFollows: [
    'My question:',
    'I would like to ask this:',
    'My question would be:',
    'This is my question:',
  ],
  ease: {
    short: [
      'It is fine to say no.',
      'A no is perfectly fine.',
      'Please feel free to say no.',
      'I will understand if you have no time.',
    ],
    full: [
      'Any time that suits you works for me, and it is fine to say no.',
      'I can fit in with your calendar, and a no is perfectly fine.',
      'Please choose any time you like. If none is possible, that is fine.',
      'If this is not a good time, please feel free to say no.',
    ],
  },
  closings: ['Best wishes,', 'Kind regards,', 'With best wishes,', 'Warm regards,'],
  briefThanks: ['Thank you!', 'Thanks!', 'Many thanks!', 'Thank you very much!'],
  asides: {
    late: [
      'I am sorry that this comes a little late.',
      'This comes later than it should.',
      'I should have written sooner.',
      'I know that this is a little late.',
    ],
    outside: [
      'You made time for me outside your working day, and I am grateful for that.',
      'I am especially grateful because our talk was outside your working hours.',
      'I know that our talk was outside your working day.',
      'It was kind of you to make time outside your working day.',
    ],
  },
  adviceLine: [
    'What came of your advice ({advice})',
    'What I did with your advice ({advice})',
    'Your advice from last time ({advice}) and what happened',
    'A short report on your advice ({advice})',
  ],
  forward: [
    'You could pass this on: “{present}. I would like to talk with you about {subject} for 15 minutes. {me}”',
    'Here are a few words that you could use: “{present}. Would you have 15 minutes to talk about {subject}? {me}”',
    'You are welcome to forward this: “{present}. May I ask you about {subject} in a 15-minute call? {me}”',
    'If it helps, here is something to pass on: “{present}. I would be grateful for 15 minutes to ask you about {subject}. {me}”',
  ],
}
