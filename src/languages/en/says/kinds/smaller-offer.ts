import type { KindSays } from '../../../../draft/says.ts'

/** Less than what was asked for: two questions in writing, or ten minutes once. */
export const smallerOffer: KindSays = {
  subject: [['A smaller yes', 'Two questions, or ten minutes', 'What I can offer', 'A small offer']],
  opening: [
    [
      'Thank you for thinking of me with your question about {matter}.',
      'Thank you for your message, and for asking me about {matter}.',
      'Thank you for asking me about {matter}.',
      'Thank you for your question about {matter}.',
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
      'All my places are taken until {until}, but I do not want to leave you without an answer. Send me two questions and I will answer them in writing, or we talk once, for ten minutes.',
      'I cannot take on anybody new before {until}. What I can do now is smaller: answer two questions in writing, or talk once, for ten minutes.',
      'Until {until} my time is promised to others. Two questions I can answer all the same, in writing; or we talk once, for ten minutes.',
      'There is no place free before {until}. What I can give you now is an answer in writing to two questions, or one talk of ten minutes.',
    ],
    [
      'I cannot offer regular talks at the moment. What I can do is smaller: answer two questions in writing, or talk once, for ten minutes.',
      'Regular talks are more than I can promise just now, and I would rather keep a small promise. Send me two questions and I will answer them in writing, or we talk once, for ten minutes.',
      'I would like to help in a way that I can keep up. Send me two questions and I will answer them in writing, or we talk once, for ten minutes.',
      'What you ask for is more than I can give well at the moment. Two questions I can answer in writing, or we talk once, for ten minutes.',
    ],
  ],
  ease: [
    [
      'Which of the two would help you more? If neither does, that is fine too.',
      'Tell me which of the two you prefer. If you would rather ask somebody else, I will understand.',
      'Would one of them help you?',
      'Choose whichever is easier for you, or neither.',
    ],
  ],
}
