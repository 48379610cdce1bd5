import { expect, it } from 'vitest'
import { hookLexicons } from '../../languages/recognises.ts'
import { cite } from './cited.ts'
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

it('where nothing is near, cites what the post begins with', () => {
  expect(cited('We asked forty drivers what they remembered. Nobody named the film.', 'bake bread')).toBe(
    'We asked forty drivers what they remembered',
  )
})

it.each([
  'A year of leading people. The second was harder.',
  'Third apprentice finished on Friday. They were all there.',
  'It works. They never asked why.',
  'We are hiring a baker! Send me a message.',
])('cites nothing that cannot stand by itself: %s', (text) => {
  expect(cited(text, 'lead people')).toBeUndefined()
})
