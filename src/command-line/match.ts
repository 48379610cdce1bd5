import { array, minLength, object, omit, parse, pipe, transform, union } from 'valibot'
import { matchLexicons } from '../languages/recognises.ts'
import { Me } from '../model/me.ts'
import { Persona } from '../model/persona.ts'
import { Reading } from '../model/reading.ts'
import { Settings } from '../model/settings.ts'
import { Moment } from '../model/time.ts'
import { joinReadings, match } from '../pipeline.ts'
import { type Command, checkedFile, type Given, nowOf } from './command.ts'

/** A person as `joinReadings` gives them: the same facts, with every moment at which they were read. */
const KnownFile = pipe(
  object({
    ...omit(Reading.pipe[0], ['url', 'takenAt']).entries,
    takenAt: pipe(array(Moment), minLength(1)),
  }),
  transform(({ takenAt, ...known }): Reading => ({ ...known, url: '', takenAt: takenAt.at(-1) ?? '' })),
)

/** What `match` and `draft` are given: a reading, a persona, About me and settings, each checked. */
export async function givenPeople(given: Given) {
  const reading = await checkedFile(union([Reading, KnownFile]), given.file, 'a Reading')
  const persona = await checkedFile(Persona, given.persona, 'a Persona (--persona)')
  const me = given.me === undefined ? parse(Me, {}) : await checkedFile(Me, given.me, 'About me (--me)')
  const settings = await settingsOf(given)
  const now = nowOf(given)
  const all = joinReadings([reading], [])
  return {
    known: all,
    persona,
    me,
    settings,
    now,
    match: match(all, { persona, me, settings, lexicons: matchLexicons, now }),
  }
}

/** The settings given by --settings, else the defaults. */
export const settingsOf = (given: Given): Promise<Settings> | Settings =>
  given.settings === undefined
    ? parse(Settings, {})
    : checkedFile(Settings, given.settings, 'Settings (--settings)')

/** `match <reading.json> --persona <persona.json>` → the Match. */
export const matchCommand: Command = async (given) => ({ output: (await givenPeople(given)).match, exit: 0 })
