import { guessZone, type ZoneGuess } from '../places/guess-zone.ts'
import { type Command, standardInput } from './command.ts'
import { placesFromFile } from './places.ts'

/** `zone < places` → for each line `{zone, why}`: an IANA name, or null where the place does not tell one. */
export const zoneCommand: Command = async () => {
  const places = await placesFromFile()
  const lines = (await standardInput('One place a line')).split(/\r?\n/u)
  const stated = lines.at(-1) === '' ? lines.slice(0, -1) : lines
  return {
    lines: stated.map((line) => {
      const guess = guessZone(line, places)
      return { zone: guess.zone, why: whyOf(guess) }
    }),
    exit: 0,
  }
}

const because = {
  'no-place': 'no place is named that is known here',
  'many-zones': 'it has several time zones, and no city is named',
  'many-places': 'several places under different clocks can be meant',
} as const

const whyOf = (guess: ZoneGuess): string =>
  guess.zone === null ? because[guess.because] : `the ${guess.by} “${guess.quote}”`
