import type { Samples } from '../../../../linter/samples.ts'

/** Sentences that need the phrases of `courtesy.ts`. */
export const courtesySamples: Samples = {
  greetings: { says: ['Hi there,', 'Good day Mr.'] },
  titles: {
    says: [
      'Dear Dr.',
      'Prof Levi',
      'Professor Levi',
      'Mr Levi',
      'Mrs Levi',
      'Ms Levi',
      'Mx Levi',
      'Doctor Levi',
      'Rabbi Levi',
      'Nurse Levi',
      'Chef Levi',
      'Captain Levi',
    ],
  },
  notNames: { says: ['To all', 'Hiring manager', 'Recruiter'] },
  takeaways: {
    says: [
      'I had never considered it.',
      'Our ward now uses it.',
      'We start on Monday.',
      'It opened my eyes.',
      'What I take with me: he advised a list.',
      'I am truly grateful and wish you a lovely week!',
      'I tried the checklist this morning.',
      'The rule of three stayed with me.',
      'The biggest takeaway.',
      'Your advice to cut the second step helped already.',
      "I've stopped sending the stock list on Fridays; on Monday people really read it, as you said they would.",
    ],
  },
  colleagues: {
    says: [
      'Are you in today?',
      'Could you come by after lunch?',
      'Can we move our Tuesday catch-up?',
      'Would you send it again?',
      'As discussed, I need the supplier.',
      'Could you look over my slide?',
      'Could you cover for me on Sunday?',
      'Do we still use the old badge reader?',
      "I can't find the test account.",
    ],
  },
  courtesies: {
    says: [
      'Best, Tom',
      'Hi Ingrid, I think we could have a lot to talk about.',
      'Looking forward.',
      'If not, no problem.',
      'Quick question.',
      'IT support, Leuven, here.',
      'So well deserved 🎉',
    ],
  },
  apologies: {
    says: [
      'So sorry to bother you!',
      'Hi Noa, sorry for the cold message.',
      'Apologies for the random message, Harriet.',
      'Hi Noa, I know you are very busy.',
      'Hi Noa, forgive me for disturbing you.',
      'Hi Noa, excuse the intrusion.',
      'Hi Noa, I hate to bother you.',
    ],
  },
  zones: { says: ['15:00 CET', 'in my local time', 'In your time zone', 'on my side'] },
  theirClock: { says: ['in your time zone'] },
  daily: { says: ['How do you start at 6:30'], apart: ['How about you at 15:00?'] },
  lateWords: {
    says: [
      'Hi Noa, my thanks come late.',
      'Hi Noa, I should have written sooner.',
      'Sorry for the delay.',
      'Hi Noa, it took me too long to write.',
    ],
  },
  templateWords: { says: ['Insert name here.', 'your name here', 'lorem ipsum', 'Dear firstname,'] },
}
