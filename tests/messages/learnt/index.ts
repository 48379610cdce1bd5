import { readFileSync } from 'node:fs'
import type { ChannelId, KindId } from '../../../src/model/draft.ts'
import type { LanguageCode } from '../../../src/model/language.ts'

/** A written message, with the rules that a careful reader would mark in it. */
export interface Learnt {
  readonly set: string
  readonly language: LanguageCode
  readonly kind: KindId
  readonly channel: ChannelId
  readonly wanted: ReadonlySet<string>
  readonly text: string
}

const rowsOf = (name: string) =>
  readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t'))
const labelled = (labels: string) => new Set(labels === '' ? [] : labels.split(','))
const named = { en: 'english', he: 'hebrew' } as const satisfies Record<LanguageCode, string>

/** Which set of messages: those that break rules, good ones, other kinds than first asks, those that people wrote who did not know the rules, and lines between people who know each other. */
export type SetName = 'bad' | 'good' | 'other-kinds' | 'by-others' | 'among-colleagues'

/** One set of the messages that the phrases were learnt from: that they are judged well proves nothing of the next. */
export function learntSet(language: LanguageCode, name: SetName): readonly Learnt[] {
  const set = `${named[language]}-${name}`
  const ask = { set, language, kind: 'first-ask', channel: 'message', wanted: labelled('') } as const
  return rowsOf(set).map((row): Learnt => {
    if (name === 'good' || name === 'among-colleagues') return { ...ask, text: row[0] ?? '' }
    if (name === 'bad') return { ...ask, wanted: labelled(row[0] ?? ''), text: row[1] ?? '' }
    if (name === 'other-kinds') return { ...ask, kind: row[0] as KindId, text: row[1] ?? '' }
    const [kind, channel, labels = '', text = ''] = row
    return {
      ...ask,
      kind: kind as KindId,
      channel: channel as ChannelId,
      wanted: labelled(labels),
      text: text.replaceAll('⏎', '\n'),
    }
  })
}

/** Every message that the phrases were learnt from. */
export const learnt: readonly Learnt[] = (['en', 'he'] as const).flatMap((language) =>
  (['bad', 'good', 'other-kinds', 'by-others', 'among-colleagues'] as const).flatMap((name) =>
    learntSet(language, name),
  ),
)
