import type { Examples } from '../examples.ts'
import { type Happening, happened } from '../sample.examples.ts'

const after = (text: string, ...kinds: readonly Happening[]) => ({
  text,
  kind: 'nudge' as const,
  context: { touchpoints: happened(...kinds) },
})
const en = 'Hi Noa, a small reminder of my question on roadmaps.'
const he = 'שלום נועה, תזכורת קטנה על השאלה שלי.'

export const examples: Examples = {
  en: {
    bad: [
      after(en, 'sent', 'nudged'),
      after(en, 'sent', 'nudged', 'nudged'),
      after(en, 'sent', 'accepted', 'sent', 'nudged'),
      after(en, 'replied', 'sent', 'nudged'),
      after(en, 'sent', 'sent'),
    ],
    good: [
      after(en, 'sent'),
      after(en, 'sent', 'nudged', 'replied'),
      after(en, 'sent', 'accepted', 'sent'),
      after(en),
      { text: en, kind: 'nudge' },
    ],
  },
  he: {
    bad: [
      after(he, 'sent', 'nudged'),
      after(he, 'sent', 'nudged', 'nudged'),
      after(he, 'sent', 'accepted', 'sent', 'nudged'),
      after(he, 'replied', 'sent', 'nudged'),
      after(he, 'sent', 'sent'),
    ],
    good: [
      after(he, 'sent'),
      after(he, 'sent', 'nudged', 'replied'),
      after(he, 'sent', 'accepted', 'sent'),
      after(he),
      { text: he, kind: 'nudge' },
    ],
  },
}
