import type { PromptId } from '../draft/prompt.ts'
import type { ChannelId, KindId } from '../model/draft.ts'
import type { LayoutId, SectionId } from '../model/evidence.ts'
import type { RuleId } from '../model/finding.ts'
import type { LanguageCode } from '../model/language.ts'
import type { CriterionId } from '../model/match.ts'
import type { Field } from '../model/reading.ts'
import type { Standing } from '../model/standing.ts'
import type { Shape } from './catalogue.ts'
import type { fields } from './en/shows/fields.ts'
import type { names } from './en/shows/names.ts'
import type { popup } from './en/shows/popup.ts'
import type { trouble } from './en/shows/trouble.ts'

type Names<Id extends string> = Readonly<Record<Id, string>>

/** What has a name: whatever is new to the code is asked for in the languages, not where it is shown. */
export interface Named {
  readonly language: Names<LanguageCode>
  /** The letters of a language: “the name in Hebrew letters”. */
  readonly letters: Names<LanguageCode>
  readonly channel: Names<ChannelId>
  readonly kind: Names<KindId>
  readonly standing: Names<Standing>
  readonly criterion: Names<CriterionId>
  readonly field: Names<Field>
  readonly section: Names<SectionId>
  readonly layout: Names<LayoutId>
}

/** Why a rule marks a place, in one line and with its source; `fix`: for the button, '' where there is no fix. */
interface FindingText {
  readonly short: string
  readonly more: string
  readonly fix: string
}

/** Why each rule marks a place: each language is asked for what is missing, whether or not English has it. */
export type FindingTexts = Readonly<Record<RuleId, FindingText>>

/** What each place for own words asks, in the same way. */
export type PromptTexts = Readonly<Record<PromptId, string>>

/** The texts of the interface that every screen needs, in one language. */
export interface Shows {
  readonly code: LanguageCode
  readonly names: Named & Omit<Shape<typeof names>, keyof Named>
  readonly fields: Shape<typeof fields>
  readonly findings: FindingTexts
  readonly prompts: PromptTexts
  readonly popup: Shape<typeof popup>
  readonly trouble: Shape<typeof trouble>
}
