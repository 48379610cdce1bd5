import type { Samples } from '../../../../linter/samples.ts'

/** Sentences that need the phrases of `topics.ts`. */
export const topicsSamples: Samples = {
  about: {
    says: [
      'Hi Noa, what an impressive profile!',
      'My question for you is pricing.',
      'Do you mentor new lab teachers in pairs or alone?',
      'need someone to teach me fundraising for a pre-seed round',
      'One thing on rotas.',
      'May I have an hour of your time to discuss placebo groups?',
      'Your approach to onboarding helped.',
    ],
  },
  pointsBack: {
    says: [
      'IT support, Leuven, here.',
      'Your talk',
      'Could I show you why, in 15 minutes?',
      'Would a call of 15 minutes about the next step be possible?',
    ],
  },
  topic: {
    says: [
      "I'm writing a guide on school kitchens and I have one question about allergy labels.",
      'I have been following your work for a while and I was wondering if you would consider mentoring me as I start my career.',
      'It is about Friday evenings; two lines would do.',
      'I would like to learn pricing.',
      'One line on pricing.',
    ],
  },
  begs: {
    says: [
      'Can we talk?',
      'Are you around?',
      'Do you have ten minutes?',
      "I'd love a call.",
      'Any chance of a call?',
    ],
  },
  company: {
    says: [
      'Can we talk?',
      'Some advice?',
      'Open to it?',
      'Would you introduce me to him?',
      'Would you mind?',
      'I hope to learn from you.',
    ],
  },
  asksOfThem: { says: ['Do you still open with the price?', 'What would you drop first?'] },
  availability: { says: ['Is there time?'] },
  hollow: {
    says: [
      'What do you say?',
      'What does your calendar look like next week?',
      'Would you mentor me?',
      'How are you?',
      'Is that okay?',
      'Could you be that person?',
      'Could you walk with me?',
      'Could you put us in contact?',
    ],
  },
}
