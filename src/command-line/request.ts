import { parse } from 'valibot'
import { proposedAnswer } from '../guiding/answers.ts'
import { guidingFacts } from '../guiding/facts.ts'
import { type RequestSigns, readRequest } from '../guiding/request.ts'
import { loadGuiding } from '../languages/guiding.ts'
import { type Language, loadLanguage } from '../languages/language.ts'
import { hookLexicons } from '../languages/recognises.ts'
import { Contact } from '../model/contact.ts'
import { Commitment } from '../model/giving.ts'
import type { GuidingFacts } from '../model/guiding-facts.ts'
import { languageCodes, otherwise } from '../model/language.ts'
import { Me } from '../model/me.ts'
import { kindsThat } from '../model/message-kinds.ts'
import { Settings } from '../model/settings.ts'
import { compose, textOf } from '../pipeline.ts'
import { languageByLetters } from '../text/scripts.ts'
import { type Command, checkedFile, choiceOf, nowOf, standardInput } from './command.ts'
import { textsIn } from './texts.ts'

const nobody = { id: 'nobody', title: '', kind: 'informal', guidance: [], lines: [], excluded: [] } as const
const person = { site: 'by-hand', handle: 'asked' }

/**
 * `request [--commitment <commitment.json>] [--me <me.json>] [--seed 0] < text` → what it asks for, about what, whether it is
 * bounded and allows a no; which answer is proposed, and the three answers. One line for each text.
 */
export const requestCommand: Command = async (given) => {
  const named = choiceOf(languageCodes, given.language, 'language', undefined)
  const commitment =
    given.commitment === undefined
      ? undefined
      : await checkedFile(Commitment, given.commitment, 'a Commitment (--commitment)')
  const me = given.me === undefined ? parse(Me, {}) : await checkedFile(Me, given.me, 'About me (--me)')
  const texts = textsIn(await standardInput('A request'))
  const seed = Number.parseInt(given.seed ?? '0', 10) || 0
  const now = nowOf(given)
  const lines = await Promise.all(
    texts.map(async (text) => {
      const code = named ?? languageByLetters(text) ?? otherwise
      const [language, { request }] = await Promise.all([loadLanguage(code), loadGuiding(code)])
      const signs = readRequest(text, { lint: language.recognises.lint, request })
      const facts = factsOf(signs, commitment)
      const answers = answersTo(signs, facts, { language, me, now, seed })
      return { ...signs, proposed: proposedAnswer(signs, facts).answer, answers }
    }),
  )
  return { lines, exit: 0 }
}

const factsOf = (request: RequestSigns, commitment: Commitment | undefined) =>
  guidingFacts({
    giving: commitment && { commitment, lessons: [] },
    untils: [],
    touchpoints: [],
    open: [],
    sessions: [],
    request,
  })

interface Writing {
  readonly language: Language
  readonly me: Me
  readonly now: string
  readonly seed: number
}

/** The three answers as texts, by their kinds. */
function answersTo({ writer }: RequestSigns, guiding: GuidingFacts, { language, me, now, seed }: Writing) {
  const { code, says, phrases } = language
  const contact =
    writer === undefined ? {} : { contact: parse(Contact, { person, name: writer, since: now, persona: '' }) }
  const context = { persona: nobody, me, settings: parse(Settings, {}), touchpoints: [], guiding, ...contact }
  return Object.fromEntries(
    kindsThat('answers-request').map((kind) => {
      const choice = { id: kind, person, kind, channel: 'message', language: code, seed } as const
      return [kind, textOf(compose(choice, { ...context, says, phrases, hookLexicons, now }))]
    }),
  )
}
