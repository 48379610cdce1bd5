import { describe, expect, it } from 'vitest'
import '../../recognises.ts'
import { vocabulary } from '../../../draft/phrases/vocabulary.ts'
import { infinitive } from './actions.ts'
import { people } from './people.ts'
import { presents } from './presents.ts'
import { verbs } from './verbs.ts'

describe('the words of English grammar', () => {
  // A word that is in no list is neither: so every word of a list is needed.
  it('tell an action from a noun', () => {
    expect(infinitive('blorp difficult things', vocabulary)).toBeUndefined()
    const unread = [...verbs].filter(
      // “Own practice” is a thing, “own a practice” is something to do.
      (verb) => infinitive(`${verb} a difficult thing`, vocabulary) === undefined,
    )
    expect(unread).toEqual([])
  })
  it('tell somebody from a company', () => {
    expect(presents('Blorp', vocabulary)).toBeUndefined()
    const unread = [...people].filter(
      (person) =>
        !presents(`${person.charAt(0).toUpperCase()}${person.slice(1)}`, vocabulary)?.long.startsWith(
          "I'm a",
        ),
    )
    expect(unread.filter((person) => !/^(?:ceo|cfo|cio|cmo|coo|cpo|cto|vp)$/u.test(person))).toEqual([])
  })
})
