import type { Says } from '../../../draft/says.ts'

/** What every message has around its matter: greeting, closing, what is given in return. */
export const courtesy: Pick<
  Says,
  | 'greeting'
  | 'offer'
  | 'bothWorked'
  | 'labelled'
  | 'quotes'
  | 'professor'
  | 'questionsFollow'
  | 'closings'
  | 'asides'
  | 'adviceLine'
  | 'private'
> = {
  greeting: {
    named: ['Hi {name},', 'Hello {name},', 'Hi {name},', 'Dear {name},'],
    formal: ['Dear {formal},', 'Hello {formal},'],
    courteous: ['Dear {?courteous}{name},'],
    nameless: ['Hello,'],
  },
  offer: ['In return {offer}.'],
  bothWorked: {
    neither: 'we have both worked at {at}',
    both: 'we both work at {at}',
    user: 'I work at {at}, where you were before',
    person: 'I was at {at}, where you work now',
  },
  labelled: { want: 'learn more about {label}', aim: 'move into {label}' },
  quotes: ['“', '”'],
  professor: 'Professor',
  questionsFollow: ['May I ask you this?', 'I would like to ask:', 'These are my questions:'],
  closings: ['Best wishes,', 'Kind regards,', 'With best wishes,', 'Warm regards,'],
  asides: {
    late: [
      'This comes a little late, but it is meant sincerely.',
      'A little late, but with real gratitude:',
      'I am sorry that this comes a little late.',
      'These words come later than I had planned.',
    ],
    outside: [
      'You gave me time outside your working hours, and I do not take that for granted.',
      'Our talk was outside your working hours, so I am doubly grateful.',
      'It was kind of you to make time outside your working hours.',
      'Thank you for giving up some of your free time.',
    ],
  },
  adviceLine: [
    'What came of your advice ({advice})',
    'What I have done with your advice ({advice})',
    'Your advice from last time ({advice}), and how it went',
    'A short report on your advice: {advice}',
  ],
  private: [
    'she|he|they said|says|told|thinks|thought|asked|mentioned|recommended|advised|suggested|wants|is|was|seemed|seems|has|had|did|does|will|would|can|could',
    "she's|he's|they're",
    'according to him|her|them',
    'his|her|their advice|view|opinion|tip|words|boss|team|company|story|wife|husband|career',
    'with|from|to|for|about|like|ask|told|tell|thank|remind|call|write him|her|them',
  ],
}
