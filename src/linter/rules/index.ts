import type { RuleId } from '../../model/finding.ts'
import type { Rule } from '../rule.ts'
import { allAboutMe } from './all-about-me.ts'
import { apologyOpening } from './apology-opening.ts'
import { asksForJob } from './asks-for-job.ts'
import { asksForMentorship } from './asks-for-mentorship.ts'
import { cultureAndClock } from './culture-and-clock.ts'
import { genderedForm } from './gendered-form.ts'
import { genericFlattery } from './generic-flattery.ts'
import { hardToRead } from './hard-to-read.ts'
import { idiomOrSlang } from './idiom-or-slang.ts'
import { jargonOrHype } from './jargon-or-hype.ts'
import { lateThanks } from './late-thanks.ts'
import { linkOrAttachment } from './link-or-attachment.ts'
import { nameWithoutYes } from './name-without-yes.ts'
import { noAsk } from './no-ask.ts'
import { noOwnWords } from './no-own-words.ts'
import { noSpecificOpening } from './no-specific-opening.ts'
import { noWayOut } from './no-way-out.ts'
import { overLimit } from './over-limit.ts'
import { pressure } from './pressure.ts'
import { repeatedMessage } from './repeated-message.ts'
import { repeatedTopic } from './repeated-topic.ts'
import { speaksOfReader } from './speaks-of-reader.ts'
import { thanksWithoutTakeaway } from './thanks-without-takeaway.ts'
import { tooLong } from './too-long.ts'
import { tooManyNudges } from './too-many-nudges.ts'
import { tooManyQuestions } from './too-many-questions.ts'
import { unboundedTime } from './unbounded-time.ts'
import { unfilledPlaceholder } from './unfilled-placeholder.ts'
import { unstatedPast } from './unstated-past.ts'
import { unsupportedFact } from './unsupported-fact.ts'
import { vagueAsk } from './vague-ask.ts'
import { weakQuotation } from './weak-quotation.ts'
import { whoAmIMissing } from './who-am-i-missing.ts'
import { wrongPerson } from './wrong-person.ts'

/** Every rule of the linter, by its name. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'asks-for-mentorship': asksForMentorship,
  'unfilled-placeholder': unfilledPlaceholder,
  'wrong-person': wrongPerson,
  'unsupported-fact': unsupportedFact,
  'over-limit': overLimit,
  'asks-for-job': asksForJob,
  'vague-ask': vagueAsk,
  'no-ask': noAsk,
  'unbounded-time': unboundedTime,
  'too-many-questions': tooManyQuestions,
  'no-specific-opening': noSpecificOpening,
  'generic-flattery': genericFlattery,
  'no-own-words': noOwnWords,
  'all-about-me': allAboutMe,
  'who-am-i-missing': whoAmIMissing,
  pressure,
  'gendered-form': genderedForm,
  'idiom-or-slang': idiomOrSlang,
  'too-many-nudges': tooManyNudges,
  'link-or-attachment': linkOrAttachment,
  'apology-opening': apologyOpening,
  'jargon-or-hype': jargonOrHype,
  'too-long': tooLong,
  'hard-to-read': hardToRead,
  'no-way-out': noWayOut,
  'thanks-without-takeaway': thanksWithoutTakeaway,
  'culture-and-clock': cultureAndClock,
  'late-thanks': lateThanks,
  'repeated-message': repeatedMessage,
  'weak-quotation': weakQuotation,
  'repeated-topic': repeatedTopic,
  'speaks-of-reader': speaksOfReader,
  'unstated-past': unstatedPast,
  'name-without-yes': nameWithoutYes,
}
