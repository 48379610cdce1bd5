import { expect, it } from 'vitest'
import { hookLexicons } from '../../languages/recognises.ts'
import { sentenceOf } from './quoted.ts'

const quote = (text: string) => sentenceOf(text, hookLexicons, () => 0)

it.each([
  [
    'Weavers ask me how to find buyers. I tell them to stop looking. A buyer is not found, they come back because the first rug held.',
    'A buyer is not found, they come back because the first rug held',
  ],
  [
    'I was hurt for a week. Then I read the report again. Two numbers mattered, and everything else was me proving that I had worked.',
    'Two numbers mattered, and everything else was me proving that I had worked',
  ],
  [
    'My first shift was chaos. I ran from bed to bed. Now I begin with the quietest patient instead of the loudest.',
    'Now I begin with the quietest patient instead of the loudest',
  ],
  ['Do you think that a roster can be fair? I do not know.', undefined],
  ['It never works. They always want more because they can.', undefined],
  ['Never promise.', undefined],
  ['שואלים אותי איזה תואר צריך. לי לא היה.', undefined],
  [
    'נעלבתי במשך שבוע. אחר כך קראתי שוב את הדוח. חוזה הוא שיחה שכתבו אותה במקום לריב.',
    'חוזה הוא שיחה שכתבו אותה במקום לריב',
  ],
] as const)('quotes the point of a post and not what leads up to it: %s', (text, said) => {
  expect(quote(text)).toBe(said)
})
