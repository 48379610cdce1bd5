import type { Examples } from '../examples.ts'

const en =
  'Hi Noa, your post on roadmaps stayed with me. I am an analyst. Could we talk for 15 minutes about it? A no is fine. '
const he =
  'שלום נועה, הפוסט שלך על מפות דרכים נשאר איתי. אני אנליסטית. אפשר לדבר 15 דקות על זה? גם לא זה בסדר. '
const more = { en: 'We count the days of each step. ', he: 'אנחנו סופרים את הימים של כל שלב. ' }
const longer = (text: string, filler: string, length: number) =>
  text + filler.repeat(Math.ceil((length - text.length) / filler.length))

export const examples: Examples = {
  en: {
    bad: [420, 500, 640, 800, 1_000, 1_150, 1_300, 2_000].map((length) => longer(en, more.en, length)),
    good: [en, longer(en, more.en, 150), longer(en, more.en, 200), longer(en, more.en, 300)],
  },
  he: {
    bad: [420, 500, 640, 800, 1_000, 1_150, 1_300, 2_000].map((length) => longer(he, more.he, length)),
    good: [he, longer(he, more.he, 150), longer(he, more.he, 200), longer(he, more.he, 300)],
  },
}
