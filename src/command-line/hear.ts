import { matchWords } from '../languages/recognises.ts'
import { suggest } from '../match/suggest.ts'
import { understand } from '../match/understand.ts'
import { lineRoles } from '../model/persona.ts'
import { type Command, choiceOf, standardInput } from './command.ts'
import { shippedVectors } from './vectors.ts'

/**
 * `hear [--role short-goal] < wishes` → for each wish `{concepts, words, not, suggestions}`: the ideas that were understood, its own
 * telling words, what it does not want, and the nearest ideas where none was understood.
 */
export const hearCommand: Command = async (given) => {
  const role = choiceOf(lineRoles, given.role, 'role', 'short-goal')
  const vectors = await shippedVectors()
  const wishes = (await standardInput('One wish a line')).split(/\r?\n/u)
  const stated = wishes.at(-1) === '' ? wishes.slice(0, -1) : wishes
  return {
    lines: stated.map((wish) => {
      const { concepts, words, not } = understand(wish, role, matchWords)
      return {
        concepts,
        words,
        not,
        suggestions: concepts.length > 0 ? [] : suggest(wish, matchWords, vectors),
      }
    }),
    exit: 0,
  }
}
