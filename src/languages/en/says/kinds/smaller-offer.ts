import type { KindSays } from '../../../../draft/says.ts'

/** What is offered in the place of more. */
const offers = [
  'send me two questions and I will answer them in writing. Or we talk once, for ten minutes.',
  'two questions that I answer in writing, or one talk of ten minutes.',
  'send me the two questions that matter most, and I will answer in writing. Or we talk once, for ten minutes.',
  'an answer in writing to two questions, or one talk of ten minutes.',
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
      '{?inWriting}Write again if that does not settle it.',
      '{?inWriting}If it is not clear enough like this, ask me again.',
      '{?inWriting}Let me know whether that helps.',
    ],
    led([
      '{?job}A job or a recommendation is not something that I can help with. What I can do is smaller:',
      '{?job}With a job or a recommendation I cannot help, and I would rather say so at once. What I can offer:',
      '{?job}I cannot help with a job or a recommendation. With the work itself I can, in a small way:',
      '{?job}A job or a recommendation I cannot give you. This I can do:',
    ]),
    led([
      'All my places are taken until {until}. Something smaller is possible:',
      'I cannot take on anybody new before {until}. What I can do now is smaller:',
      'Until {until} my time is promised to others. Something small is possible all the same:',
      'There is no place free before {until}. What I can give you now is small:',
    ]),
    led([
      'All my places {?taken}are taken at the moment. Something smaller is possible:',
      'I cannot take on {?taken}anybody new at the moment. What I can do now is smaller:',
      'My time is promised {?taken}to others at the moment. Something small is possible all the same:',
      'There is no place {?taken}free with me just now. What I can give you is small:',
    ]),
    [
      '{?look}Send me the one page that matters most and one question about it, and I will answer in writing. Or we talk once, for ten minutes.',
      '{?look}I cannot go through all of it, but one page I can: send it with your question, and I will write back. Or we talk once, for ten minutes.',
      '{?look}Let us begin with one page: the one you are least sure of, and a question about it. I will answer in writing, or we talk once, for ten minutes.',
      '{?look}One page and one question I can answer in writing; or we talk once, for ten minutes.',
    ],
    led([
      '{?role}Before we make anything regular of it, I would like to begin small:',
      '{?role}I would rather keep a small promise than make a large one. So let us begin like this:',
      '{?role}Let us begin smaller than that, if you like:',
      '{?role}I would like to offer you something smaller than a role:',
    ]),
    led([
      'I would like to offer you something small that I can keep:',
      'This much I can do:',
      'What I can promise at the moment is small:',
      'I would rather keep a small promise than make a large one:',
    ]),
  ],
  ease: [
    [
      '{?inWriting}I hope that it helps.',
      '{?inWriting}Good luck with it.',
      '{?inWriting}All the best with it.',
      '{?inWriting}I hope that it is of use to you.',
    ],
    [
      'Which of the two would help you more? If neither does, that is fine too.',
      'Tell me which of the two you prefer, and if you would rather ask somebody else, I will understand.',
      'Would one of them help you?',
      'Choose whichever is easier for you, or neither.',
    ],
  ],
}
