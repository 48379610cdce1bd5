import { parse } from 'valibot'
import { matchLexicons } from '../languages/recognises.ts'
import { ideasNamed, textsOf } from '../match/beside.ts'
import { suggest, suggestAlso } from '../match/suggest.ts'
import { understand } from '../match/understand.ts'
import { Me } from '../model/me.ts'
import { lineRoles } from '../model/persona.ts'
import { type Command, checkedFile, choiceOf, standardInput } from './command.ts'

/**
 * `hear [--role short-goal] [--me me.json] < wishes` → for each wish `{concepts, words, not, suggestions}`: the ideas that were
 * understood, its own telling words, what it does not want, and
 * what it may mean besides, or the nearest ideas where none was understood. About me settles the sense of words.
 */
export const hearCommand: Command = async (given) => {
  const role = choiceOf(lineRoles, given.role, 'role', 'short-goal')
  const beside = ideasNamed(
    textsOf(given.me === undefined ? parse(Me, {}) : await checkedFile(Me, given.me, 'About me (--me)')),
  )
  const wishes = (await standardInput('One wish a line')).split(/\r?\n/u)
  const stated = wishes.at(-1) === '' ? wishes.slice(0, -1) : wishes
  return {
    lines: stated.map((wish) => {
      const understood = understand(wish, role, matchLexicons, beside)
      const { concepts, words, not } = understood
      return {
        concepts,
        words,
        not,
        suggestions: concepts.length > 0 ? suggestAlso(understood) : suggest(wish, matchLexicons, beside),
      }
    }),
    exit: 0,
  }
}
