import { expect, it } from 'vitest'
import { hookLexicons } from '../../languages/recognises.ts'
import { citableIn, cite, citeBriefly } from './cited.ts'
import { matterOf, nearnessOf } from './nearness.ts'

const cited = (text: string, wish = '') =>
  cite(text, hookLexicons, (said) => nearnessOf(matterOf(said, hookLexicons), matterOf(wish, hookLexicons)))
    ?.quote

it.each([
  [
    'People arrive at an evening course hungry. They have had a day. So nothing new is taught after nine.',
    'run an evening course',
    'People arrive at an evening course hungry',
  ],
  [
    'For colleagues abroad, because somebody asked: I price a cello repair in three parts. The varnish comes last.',
    'price a repair',
    'I price a cello repair in three parts',
  ],
  [
    'I was late again. But a fair rota begins with the one who never complains. It took me a year.',
    'make a fair rota',
    'A fair rota begins with the one who never complains',
  ],
  [
    'אחרי שבוע קשה, ויכוח במשמרת הוא בדרך כלל עייפות. חכו עד הבוקר.',
    'לנהל משמרת',
    'אחרי שבוע קשה, ויכוח במשמרת הוא בדרך כלל עייפות',
  ],
])('cites the sentence that is nearest to the wish: %s', (text, wish, said) => {
  expect(cited(text, wish)).toBe(said)
})

it('where nothing is near, cites what somebody does by now, and not what led up to it', () => {
  const text =
    'For two years I brought forty slides. Nobody asked anything. Today I bring one and begin with the question that everybody fears.'
  expect(cited(text, 'bake bread')).toBe('Today I bring one and begin with the question that everybody fears')
  expect(
    cited('We asked forty drivers what they remembered. Nobody named the film.', 'bake bread'),
  ).toBeUndefined()
})

it('cites no words for what stood before them, and no count', () => {
  const best = (text: string) => cite(text, hookLexicons, () => 0)?.quote
  expect(best('“Human error.” I read this in almost every file that I open on a Monday.')).toBeUndefined()
  expect(best('הוא לא קורא. שרטוטים אני מראה לו רק בשבוע השני.')).toBeUndefined()
  expect(best('Two things. Second thing, I always bring half a solution with every problem.')).toBe(
    'I always bring half a solution with every problem',
  )
  expect(best('שני דברים. דבר שני, אני מביא תמיד גם חצי פתרון לכל בעיה.')).toBe(
    'אני מביא תמיד גם חצי פתרון לכל בעיה',
  )
})

it('cites nothing that was cut at its beginning so that it says something else', () => {
  const said = (text: string) => citableIn(text, hookLexicons).map(({ quote }) => quote)
  expect(said('We argued. Because of her log nobody ran the same query twice.')).toEqual([])
  expect(said('We argued. Because nobody kept a log, we ran the same query twice.')).toEqual([])
  expect(said('I drove for nine years with Dr. Aroha who never closed a gate behind her.')).toEqual([])
  expect(said('$45 of every hundred goes to people who never open a letter.')).toEqual([
    '$45 of every hundred goes to people who never open a letter',
  ])
})

it.each([
  ['בהתחלה הבאתי גרפים. היום אני מביא שלוש הקלטות ומספר אחד.', 'היום אני מביא שלוש הקלטות ומספר אחד'],
  ['We lost two of them. I passed my exam today.', undefined],
  [
    'They came late. Since then the first line of every letter says “what to do” and by when.',
    'The first line of every letter says ‘what to do’ and by when',
  ],
])('cites: %s', (text, said) => {
  expect(cited(text)).toBe(said)
})

const brief = (text: string) => {
  const quote = cited(text) ?? ''
  return citeBriefly(quote, text, hookLexicons, () => 0)
}

it('where nothing else of it is short enough, cites how a text begins', () => {
  const habit =
    'I weigh every parcel on both scales of the yard before anybody writes the heavier figure on its long side in red'
  expect(brief(`We switched off forty alarms on Monday. Today ${habit}.`)).toEqual([
    'We switched off forty alarms on Monday',
  ])
})

it('where there is less room, cites a whole thought of a sentence or none', () => {
  expect(
    brief(
      'It was late. What helped in the end was ten minutes with each one, alone, asking what they would change if it was their kitchen.',
    ),
  ).toEqual(['What helped in the end was ten minutes with each one'])
  expect(
    brief(
      'It rained. If they come in time, we never begin before the last one has put the phone into the box.',
    ),
  ).toEqual([])
  expect(
    brief(
      'It rained. They came, clapped, ate, and went home to plant what they always planted in that week.',
    ),
  ).toEqual([])
  for (const text of [
    'In the office I was afraid of every email, but I wrote the first one by hand and then it was worse than before.',
    'We have had nine nationalities on one deck and before this, four people did all of the talking in the meeting.',
    'At the desk I was afraid of email, so I always phoned, and on the phone it was much worse than it had been before.',
    'Almost always he goes through it line by line, and if he takes something off he says so by himself at the end.',
  ])
    expect(brief(`It rained. ${text}`).filter((one) => /email$|off$|this$|phoned$/u.test(one))).toEqual([])
})

it.each([
  'A year of leading people. The second was harder.',
  'One question written on the back of each. They liked it.',
  'Third apprentice finished on Friday. They were all there.',
  'It works. They never asked why.',
  'We are hiring a baker! Send me a message.',
])('cites nothing that cannot stand by itself: %s', (text) => {
  expect(cited(text, 'lead people')).toBeUndefined()
})
