import type { KindSays } from '../../../../draft/says.ts'

/** What is offered in the place of more. */
const offers = [
  'Send me two questions and I will answer them in writing, or we could talk once, for ten minutes.',
  'I can answer two questions in writing, or talk with you once, for ten minutes.',
  'Send me the two questions that matter most and I will answer in writing, or we could talk once, for ten minutes.',
  'Two questions in writing, or one talk of ten minutes: I can do either.',
]
const led = (leads: readonly string[]) => leads.map((lead, at) => `${lead} ${offers[at]}`)

/** Less than what was asked for: two questions in writing, or ten minutes once. */
export const smallerOffer: KindSays = {
  subject: [
    [
      '{?inWriting}Your question',
      '{?inWriting}About your question',
      '{?inWriting}An answer',
      '{?inWriting}My answer',
    ],
    ['A smaller yes', 'Two questions, or ten minutes', 'What I can offer', 'A small offer'],
  ],
  opening: [
    [
      'Thank you for writing, and for thinking of me when it comes to {matter}.',
      'Thank you for your message, and for asking me about {matter}.',
      'Thank you for asking me about {matter}.',
      'Thank you for writing to me about {matter}.',
    ],
    [
      'Thank you for writing to me.',
      'Thank you for your message, and for asking me.',
      'Thank you for asking me.',
      'Thank you for your message.',
    ],
  ],
  ask: [
    [
      '{?inWriting}Send me {questions}, and I will answer in writing within {workingDays}.',
      '{?inWriting}Please send {questions} here; I answer within {workingDays}.',
      '{?inWriting}I will gladly answer {questions} in writing, within {workingDays}.',
      '{?inWriting}Write to me with {questions}, and you will have an answer within {workingDays}.',
    ],
    [
      '{?inWriting}Send me {questions}, and I will answer in writing.',
      '{?inWriting}Please send {questions} here, and I will write back.',
      '{?inWriting}I will gladly answer {questions} in writing.',
      '{?inWriting}Write to me with {questions}, and you will have an answer.',
    ],
    [
      '{?inWriting}{?look}Send it to me with the one question that matters most, and I will write back within {workingDays}.',
      '{?inWriting}{?look}I will read it with your one question in mind, and write back within {workingDays}.',
      '{?inWriting}{?look}I will look at it and answer in writing, within {workingDays}.',
      '{?inWriting}{?look}You will have a few lines on it from me within {workingDays}.',
    ],
    [
      '{?inWriting}{?look}Send it to me with the one question that matters most, and I will write back.',
      '{?inWriting}{?look}I will read it with your one question in mind, and write back.',
      '{?inWriting}{?look}I will look at it and answer in writing.',
      '{?inWriting}{?look}You will have a few lines on it from me.',
    ],
    [
      '{?inWriting}If that leaves something open, just ask.',
      '{?inWriting}If that does not settle it, write to me again.',
      '{?inWriting}If it is not clear enough like this, ask me again.',
      '{?inWriting}Let me know whether that helps.',
    ],
    led([
      '{?job}I cannot help with a job. With questions about the work itself I can.',
      '{?job}I have no job to offer, and I would rather say so at once. Something small is possible.',
      '{?job}I am afraid that I cannot help with a job. There is something smaller that I can do.',
      '{?job}I cannot offer you a job, but I can help with a question about the work.',
    ]),
    [
      '{?look}Send me the one page that matters most and one question about it, and I will answer in writing. Or we could talk once, for ten minutes.',
      '{?look}I cannot go through all of it, but one page I can: send it with your question, and I will write back. Or we could talk once, for ten minutes.',
      '{?look}All of it is more than I can read. One page, the one you are least sure of, and one question about it I can answer in writing. Or we could talk once, for ten minutes.',
      '{?look}The whole is more than I can promise. One page and one question I can answer in writing, or we could talk once, for ten minutes.',
    ],
    led([
      '{?visit}A visit is more than I can offer just now, so please do not set out. Something small is possible.',
      '{?visit}I cannot offer a visit just now, so please do not come for it. There are two things that I can do.',
      '{?visit}A visit will not be possible, I am afraid. Something smaller is.',
      '{?visit}I have to say no to a visit for now. This much I can do.',
    ]),
    led([
      'All my places are taken until {until}. Something smaller is possible.',
      'I cannot take on anybody new before {until}. What I can do now is smaller.',
      'Until {until} my time is promised to others. Something small is possible all the same.',
      'There is no place free before {until}. What I can give you now is small.',
    ]),
    led([
      'All my places {?taken}are taken at the moment. Something smaller is possible.',
      'I cannot take on {?taken}anybody new at the moment. What I can do now is smaller.',
      'My time is promised {?taken}to others at the moment. Something small is possible all the same.',
      'I have no place {?taken}free just now. What I can give you is small.',
    ]),
    led([
      '{?role}Regular guidance is more than I can promise just now. Something small is possible.',
      '{?role}I would rather make a small promise that I can keep.',
      '{?role}Let us begin smaller than that, if you like.',
      '{?role}I would like to offer you something smaller than a role.',
    ]),
    led([
      '{?talk}I would like to begin with something smaller.',
      '{?talk}I would rather promise little and keep it.',
      '{?talk}Let us begin with something small.',
      '{?talk}What I can promise just now is small.',
    ]),
    led([
      'I would like to help in a small way that I can keep up.',
      'I would rather make a small promise that I can keep.',
      'What I can promise at the moment is small.',
      'There is something small that I can do.',
    ]),
  ],
  ease: [
    [
      '{?inWriting}Good luck.',
      '{?inWriting}All the best.',
      '{?inWriting}I wish you luck with it.',
      '{?inWriting}Best of luck.',
    ],
    [
      'Would either of these help you? If not, that is fine too.',
      'Tell me which you prefer, and if you would rather ask somebody else, I will understand.',
      'Would one of these help you?',
      'Choose whichever is easier for you, or neither.',
    ],
  ],
}
