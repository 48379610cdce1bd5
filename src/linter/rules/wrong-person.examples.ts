import type { Examples } from '../examples.ts'
import { contact, noa } from '../sample.examples.ts'

const known = (text: string) => ({ text, context: { known: noa, contact } })
const sentBefore = (text: string) => ({
  text,
  context: { known: noa, contact, sent: ['Hi Dana, your work at Northwind is known here.'] },
})

export const examples: Examples = {
  en: {
    bad: [
      known('Hi Dana, thank you.'),
      known('Dear Dr. Cohen, thank you.'),
      known('Hello Sarah Miller,\nthank you.'),
      known('Good morning Tom, thank you.'),
      sentBefore('Your work at Northwind is known here.'),
    ],
    good: [
      known('Hi Noa, thank you.'),
      known('Dear Ms. Bergstrom, thank you.'),
      known('Dear Dr. Bergstroem, thank you.'),
      known('Hello there, thank you.'),
      known('Good morning, thank you.'),
      known('Hi all, thank you.'),
      known('שלום נועה, thank you.'),
      'Hi Dana, thank you.',
      sentBefore('Your work at Fjordline is known.'),
    ],
  },
  he: {
    bad: [
      known('שלום דנה, תודה.'),
      known('היי יוסי, תודה.'),
      known('בוקר טוב רותם, תודה.'),
      known('שלום ד"ר כהן, תודה.'),
      sentBefore('העבודה שלך ב־Northwind מוכרת כאן.'),
    ],
    good: [
      known('שלום נועה, תודה.'),
      known('שלום Noa, תודה.'),
      known('שלום רב, תודה.'),
      known('בוקר טוב, תודה.'),
      known('שלום לכולם, תודה.'),
      'שלום דנה, תודה.',
      sentBefore('העבודה שלך ב־Fjordline מוכרת כאן.'),
    ],
  },
}
