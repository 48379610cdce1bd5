import type { PromiseId } from '../../model/promise.ts'
import { acceptance } from './acceptance.ts'
import { advice } from './advice.ts'
import { advocacy } from './advocacy.ts'
import { agenda } from './agenda.ts'
import { answer } from './answer.ts'
import { checkIn } from './check-in.ts'
import { clarity } from './clarity.ts'
import { copy } from './copy.ts'
import { endDate } from './end-date.ts'
import { firstMessage } from './first-message.ts'
import { fullerMessage } from './fuller-message.ts'
import { gratitude } from './gratitude.ts'
import { introduction } from './introduction.ts'
import { material } from './material.ts'
import { meeting } from './meeting.ts'
import { name } from './name.ts'
import { no } from './no.ts'
import type { PromiseKind } from './promise.ts'
import { report } from './report.ts'
import { request } from './request.ts'
import { rhythm } from './rhythm.ts'
import { sessionNotes } from './session-notes.ts'
import { thanks } from './thanks.ts'
import { theirAgenda } from './their-agenda.ts'
import { time } from './time.ts'
import { word } from './word.ts'

/** Every kind of promise, in the order in which they are told where no date decides. */
export const promises: Readonly<Record<PromiseId, PromiseKind>> = {
  thanks,
  report,
  word,
  agenda,
  meeting,
  copy,
  acceptance,
  answer,
  introduction,
  'fuller-message': fullerMessage,
  'first-message': firstMessage,
  time,
  no,
  clarity,
  rhythm,
  gratitude,
  advice,
  request,
  'their-agenda': theirAgenda,
  'session-notes': sessionNotes,
  material,
  name,
  advocacy,
  'check-in': checkIn,
  'end-date': endDate,
}
