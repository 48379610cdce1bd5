import {
  array,
  boolean,
  check,
  integer,
  is,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
} from 'valibot'
import { ChannelId, KindId } from '../model/draft.ts'
import { type PromiseId, promiseIds } from '../model/promise.ts'
import { standings } from '../model/standing.ts'
import { Day, Moment } from '../model/time.ts'
import type { PromisesRow } from './tables.ts'

const whole = pipe(number(), integer(), minValue(0))

/** What the dates of a kind are counted from: without it, a row would tell another date. */
const needed: Readonly<Partial<Record<PromiseId, readonly ('months' | 'when' | 'minutes')[]>>> = {
  report: ['months'],
  rhythm: ['months'],
  gratitude: ['months'],
  meeting: ['when', 'minutes'],
  agenda: ['when'],
}

const Promised = pipe(
  object({
    promise: picklist(promiseIds),
    by: optional(string()),
    since: optional(Moment),
    channel: optional(ChannelId),
    message: optional(KindId),
    draft: optional(string()),
    words: optional(string()),
    months: optional(whole),
    when: optional(Moment),
    minutes: optional(whole),
    day: optional(Day),
    isLast: optional(boolean()),
    isGuide: optional(boolean()),
    to: optional(string()),
    missing: optional(picklist(['guided', 'other'])),
    workingDays: optional(whole),
    until: optional(Day),
  }),
  check((one) => (one.by === undefined) === (one.since === undefined)),
  check((one) => (needed[one.promise] ?? []).every((field) => one[field] !== undefined)),
)

const Row = object({
  since: Moment,
  open: array(Promised),
  standing: picklist(standings),
  last: Moment,
  latest: Moment,
})

/** Whether a row can be used: one of another version, or that the disk spoilt, is only ever worked out anew. */
export const isSound = (row: PromisesRow): boolean => is(Row, row)
