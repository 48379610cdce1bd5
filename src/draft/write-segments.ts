import { type Draft, type Part, partIds, type Segment } from '../model/draft.ts'
import type { Settings } from '../model/settings.ts'
import { limitOf } from './channels.ts'
import type { Choice } from './compose.ts'
import { composeParts, noteOrder, noteRoom } from './compose-parts.ts'
import { type Candidate, fit, shortenAll } from './fit.ts'
import { kinds } from './kinds/index.ts'
import { textOf } from './text.ts'
import { type Saying, waysToSay } from './ways.ts'

/** Characters in which a first ask says all its parts: the register to aim at, not the ceiling (length-inmail). */
export const REGISTER = 360

const findTouched = (previous: Draft | undefined, part: Part): Segment | undefined =>
  previous?.segments.find((one) => one.part === part && one.mine)

/** The parts of a message in their order, with those that the user wrote in before. */
function partsOf({ kind, channel, previous }: Choice): readonly Part[] {
  const { parts } = kinds[kind]
  const isIn = (part: Part) => parts.includes(part) || findTouched(previous, part) !== undefined
  const order = channel === 'note' ? [...new Set([...noteOrder, ...partIds])] : partIds
  const inNote = (part: Part) => channel !== 'note' || noteOrder.includes(part) || findTouched(previous, part)
  return order.filter((part) => part !== 'subject' && isIn(part) && inNote(part))
}

const emptySlot: Segment = { part: 'own-words', text: '', uses: [], mine: false }

/** In a note the sentence behind the greeting goes on in its line. */
function beginInLine(
  { channel }: Choice,
  { says }: Saying,
  segments: readonly Segment[],
): readonly Segment[] {
  const [first, second] = segments.filter(({ text }) => text !== '')
  if (channel !== 'note' || first?.part !== 'greeting' || !second || second.mine) return segments
  return segments.map((one) => (one === second ? { ...one, text: says.afterGreeting(one.text) } : one))
}

/** Writes a message as a whole by what it begins with; what the user touched stays as it is, also what they deleted. */
function writeWhole(choice: Choice, saying: Saying, settings: Settings): readonly Segment[] {
  const { kind, channel, previous } = choice
  const own = findTouched(previous, 'own-words')?.text.trim() ?? ''
  const [greeting] = waysToSay('greeting', saying)
  const limit = limitOf(channel, settings) ?? Number.POSITIVE_INFINITY
  const room = noteRoom(limit, greeting?.text.length ?? 0, own.length)
  const shape = composeParts(saying, kinds[kind].composed ?? 'ask', room)
  return beginInLine(
    choice,
    saying,
    partsOf(choice).flatMap((part): readonly Segment[] => {
      const touched = findTouched(previous, part)
      if (touched) return [touched]
      if (part === 'own-words') return [emptySlot]
      // In a note the user's own sentence stands in the place of the hook's.
      if (part === 'opening' && channel === 'note' && own !== '') return []
      const said = shape[part] ?? waysToSay(part, saying)[0]
      return said && said.text !== '' ? [{ part, ...said, mine: false }] : []
    }),
  )
}

/** A part with the ways to say it; what the user touched stays as it is, also what they deleted. */
function offerWays(part: Part, saying: Saying, previous: Draft | undefined): readonly Candidate[] {
  const touched = findTouched(previous, part)
  if (touched) return [{ part, ways: [], chosen: touched }]
  const ways = waysToSay(part, saying)
  const [way] = ways
  if (way) return [{ part, ways, chosen: { part, ...way, mine: false } }]
  return part === 'own-words' ? [{ part, ways, chosen: emptySlot }] : []
}

function writeInParts(choice: Choice, saying: Saying, settings: Settings): readonly Segment[] {
  const { drop } = kinds[choice.kind]
  const { channel } = choice
  const candidates = partsOf(choice).flatMap((part) => offerWays(part, saying, choice.previous))
  const limit = limitOf(channel, settings)
  const within = (most: number | null) => (segments: readonly Segment[]) =>
    most === null || textOf({ segments, channel }).length <= most
  return fit(shortenAll(candidates, drop, within(REGISTER)), drop, within(limit))
}

/** The segments of a message: as a whole by what it begins with, or part by part. */
export const writeSegments = (choice: Choice, saying: Saying, settings: Settings): readonly Segment[] =>
  kinds[choice.kind].composed ? writeWhole(choice, saying, settings) : writeInParts(choice, saying, settings)
