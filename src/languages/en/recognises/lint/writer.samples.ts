import type { Samples } from '../../../../linter/samples.ts'

/** Sentences that need the phrases of `writer.ts`. */
export const writerSamples: Samples = {
  mine: { says: ['My bakery opens early.'] },
  me: {
    says: [
      'I am now 38.',
      'Will you take me?',
      'My wish is to publish it.',
      'That one is mine.',
      'Let me introduce myself.',
      "Hi Noa, I'm a founder.",
      "I've been a freelance translator since 2016.",
      "Hi Peter, I'd like to introduce myself.",
      "I'll send it.",
    ],
  },
  who: {
    says: [
      "I'm writing a thesis.",
      'My job.',
      "I've led a ward.",
      'Hi Noa, your column on hiring in small hospitals changed how I write offers.',
      'My name is Tom.',
      'Dear Ahmet, as an optician in her second year I came to Graz for your lecture.',
      'This is Tom.',
      'and teach',
      'Fellow',
      'We have a bakery.',
      'Now a nurse.',
      'Plasterer from Split asking: which sand do you buy?',
      'I do the wages for a game lodge, 46 people, and that is exactly what I have been doing.',
      'Ten years as a cook.',
    ],
    apart: [
      'I am a huge fan.',
      'Please see it as a favour.',
      "I'm at a crossroads.",
      'Hi Sam, my company wants to leverage your expertise to unlock synergies.',
    ],
  },
  introduces: { says: ["I'm Tom", 'I am Tom', 'This is Tom', 'My name is Tom', "It's Tom from the course"] },
  i: {
    says: [
      'I wish you continued success.',
      'I am in charge of guest experience deliverables at a ryokan in Nara.',
    ],
  },
}
