import {
  array,
  boolean,
  type InferOutput,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  readonly,
  record,
  string,
} from 'valibot'
import { ruleIds } from './finding.ts'
import { LanguageCode } from './language.ts'
import { OWN } from './longest.ts'
import { Hour, Zone } from './time.ts'

const whole = (from: number, to: number) => pipe(number(), integer(), minValue(from), maxValue(to))
/** Questions of one language. */
const Questions = pipe(array(pipe(string(), maxLength(OWN.line))), maxLength(OWN.lines), readonly())
const Weight = pipe(number(), minValue(0), maxValue(100))

export const Settings = pipe(
  object({
    /** Absent: the browser's own. */
    interfaceLanguage: optional(LanguageCode),
    /** Absent: the language that the person writes in. */
    messageLanguage: optional(LanguageCode),
    account: optional(picklist(['free', 'premium']), 'free'),
    hasInmail: optional(boolean(), false),
    /** Characters of a note: free and premium accounts (second-hand, see evidence `note-limits`). */
    noteLimit: optional(pipe(object({ free: whole(50, 2_000), premium: whole(50, 2_000) }), readonly()), {
      free: 200,
      premium: 300,
    }),
    /** Personal notes a month on a free account. */
    notesAMonth: optional(whole(0, 100), 5),
    /** ISO weekdays, Monday is 1. Absent: those of the country of the user's zone. */
    workingDays: optional(pipe(array(whole(1, 7)), maxLength(7), readonly())),
    workingHours: optional(pipe(object({ from: Hour, to: Hour }), readonly()), {
      from: '09:00',
      to: '17:00',
    }),
    /** IANA name of the user's time zone. Absent: the browser's own. */
    zone: optional(Zone),
    /** What the toolbar button opens. Absent: the popup. */
    toolbar: optional(picklist(['popup', 'panel'])),
    /** Whether an export holds the confidential notes of sessions and my own lessons. */
    confidencesInExports: optional(boolean()),
    /** Whether an export holds the network: connections and lists. */
    networkInExports: optional(boolean()),
    notifications: optional(boolean(), false),
    namesInNotifications: optional(boolean(), false),
    /** The hour of the daily alarm. */
    notifyAt: optional(Hour, '09:00'),
    /** Days that readings of people who are not contacts are kept. */
    keepReadings: optional(whole(1, 3_650), 90),
    activePersona: optional(pipe(string(), maxLength(100))),
    /** Questions that the user wrote and keeps, by the language that they are asked in. */
    questions: optional(pipe(record(LanguageCode, Questions), readonly()), {}),
    /** Rules of the linter that the user does not want to hear of. */
    rulesOff: optional(pipe(array(picklist(ruleIds)), maxLength(ruleIds.length), readonly()), []),
    weights: optional(
      pipe(
        object({ need: Weight, path: Weight, outlook: Weight, tie: Weight, reach: Weight, distance: Weight }),
        readonly(),
      ),
    ),
  }),
  readonly(),
)
export type Settings = InferOutput<typeof Settings>
