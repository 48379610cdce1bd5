import { textOf } from '../draft/text.ts'
import type { Draft } from '../model/draft.ts'
import { type Finding, ruleIds } from '../model/finding.ts'
import type { LintContext, Message } from './context.ts'
import { lookAt } from './look.ts'
import type { Look } from './rule.ts'
import { rules } from './rules/index.ts'

export type { LintContext, Message } from './context.ts'

/**
 * What breaks a rule in a message, in the order of the text; places are UTF-16 code units of it.
 * A rule whose context is missing stays silent, and one that misses something judges whole messages only.
 */
export function lint(message: Draft | Message, context: LintContext): readonly Finding[] {
  const draft = 'segments' in message ? message : undefined
  const plain = 'segments' in message ? messageOf(message) : message
  const body = findingsIn(lookAt(plain, context, draft))
  return plain.subject ? [...findingsInSubject(plain.subject, plain, context), ...body] : body
}

function messageOf(draft: Draft): Message {
  const { kind, channel, language, subject } = draft
  return { text: textOf(draft), kind, channel, language, ...(subject && { subject: subject.text }) }
}

function findingsIn(look: Look): readonly Finding[] {
  const findings = ruleIds.flatMap((id) => {
    const rule = rules[id]
    const isOff = look.context.settings?.rulesOff.includes(id) === true
    if (isOff || !rule.for.includes(look.kind) || (rule.wholeOnly && !look.whole)) return []
    const level = rule.levelOn?.[look.channel] ?? rule.level
    return rule
      .find(look)
      .map((place): Finding => ({ rule: id, level, ...place, ...look.shown.written(place) }))
  })
  return findings.sort((one, other) => one.start - other.start || one.end - other.end)
}

/** Rules that a subject line can break too. */
const ofSubjects = ruleIds.filter((id) => rules[id].inSubject === true)

/** A subject has no places in the text: its findings stand at the start and offer no fix. */
function findingsInSubject(subject: string, message: Message, context: LintContext): readonly Finding[] {
  const { subject: _, ...rest } = message
  const look = lookAt({ ...rest, text: subject }, context)
  return ofSubjects.flatMap((id) => {
    const rule = rules[id]
    const level = rule.levelOn?.[look.channel] ?? rule.level
    const isOff = context.settings?.rulesOff.includes(id) === true
    if (isOff || !rule.for.includes(look.kind) || rule.find(look).length === 0) return []
    return [{ rule: id, level, start: 0, end: 0, inSubject: true } satisfies Finding]
  })
}
