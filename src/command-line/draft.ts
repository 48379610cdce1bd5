import { loadLanguage } from '../languages/index.ts'
import { channelIds, kindIds } from '../model/draft.ts'
import { languageCodes } from '../model/language.ts'
import { channels, compose, hooks, limitOf, messageLanguage, textOf } from '../pipeline.ts'
import { type Command, choiceOf, type Given, WrongUse } from './command.ts'
import { givenPeople } from './match.ts'

const seedOf = (given: Given): number => {
  const seed = Number(given.seed ?? 0)
  if (!Number.isSafeInteger(seed) || seed < 0) throw new WrongUse('--seed takes a whole number from 0.')
  return seed
}

/** `draft <reading.json> --persona … --me …` → the Draft, with its `text` and the channel's `limit` (null: none). */
export const draftCommand: Command = async (given) => {
  if (given.me === undefined) throw new WrongUse('A draft needs to know who writes: --me <me.json>.')
  const people = await givenPeople(given)
  const { known, me, settings, now } = people
  const open = channels(known, { touchpoints: [], settings, now })
  const channel = choiceOf(channelIds, given.channel, 'channel', open[0]?.channel ?? 'email')
  const kind = choiceOf(kindIds, given.kind, 'kind', 'first-ask')
  const language = choiceOf(languageCodes, given.language, 'language', messageLanguage(known, me, settings))
  const [hook] = hooks(known, people)
  const { says } = await loadLanguage(language)
  const draft = compose(
    {
      id: 'command-line',
      person: known.person,
      kind,
      channel,
      language,
      seed: seedOf(given),
      ...(hook && { hook }),
    },
    { ...people, touchpoints: [], says },
  )
  return { output: { ...draft, text: textOf(draft), limit: limitOf(channel, settings) }, exit: 0 }
}
