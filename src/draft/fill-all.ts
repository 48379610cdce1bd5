import { fillGreeting, fillPerson } from './fill-greeting.ts'
import { besideEmployer, fillWho } from './fill-who.ts'
import { lineIn, type Sources, wordIn } from './filling.ts'
import { fillGuide } from './guide-fillings.ts'
import { fillHook } from './hook-facts.ts'
import { LONGEST_SENTENCE } from './hooks/quoted.ts'
import { fillNeed } from './need-fillings.ts'
import { ADDRESS, type Filling, type Fillings } from './phrase.ts'
import { nameFor } from './phrases/who.ts'
import { fillTalk } from './talk-fillings.ts'
import { fillTies } from './tie-fillings.ts'

/** My name in the script of the message; one in another script signs nothing. */
function myName({ me, language }: Sources): Filling | undefined {
  const typed = me.nameIn?.[language] !== undefined
  return wordIn(nameFor(me, language), [{ me: typed ? 'nameIn' : 'name' }])
}

/** Words that are written as they were found. */
const asFound = new Set([
  'quote',
  'brief',
  'title',
  'topic',
  'place',
  'company',
  'bothWorked',
  'BothWorked',
  'bothStudied',
])

/** Words that stand inside the sentences of a message, with the marks of its language. */
const spellAll = (fillings: Fillings, { says }: Sources): Fillings =>
  Object.fromEntries(
    Object.entries(fillings).map(([name, word]) => [
      name,
      word && !asFound.has(name) ? { ...word, text: says.spelt(word.text) } : word,
    ]),
  )

/** How the reader is addressed, where the user said so; of somebody else who is written to it is not known. */
function fillAddress({ contact, introducer }: Sources): Filling | undefined {
  const address = introducer === undefined ? contact?.address : undefined
  return address && address !== 'neutral' ? { text: address, uses: [] } : undefined
}

/** The words that the sentences of one draft can hold: each only where it is known in the message's language. */
export function fillAll(sources: Sources, longestQuote: number = LONGEST_SENTENCE): Fillings {
  const { me, language, says } = sources
  const who = fillWho(sources)
  const offer = lineIn(me.offer[language], [{ me: 'offer' }])
  return {
    ...spellAll(
      {
        ...fillTies(sources),
        ...fillHook(sources, longestQuote),
        ...fillNeed(sources),
        ...who,
        ...besideEmployer(who, sources),
      },
      sources,
    ),
    ...fillGuide(sources),
    ...fillGreeting(sources),
    ...fillTalk(sources),
    me: myName(sources),
    offer: offer && { ...offer, text: says.offers(offer.text) },
    person: fillPerson(sources),
    [ADDRESS]: fillAddress(sources),
  }
}
