import type { Vocabulary } from '../../../draft/phrases/phrase-lexicon.ts'
import { alsoNouns, verbs } from './verbs.ts'

/** Behind a word that is a noun as often, these make one thing of both: “research design”, “think tank”, “booking system”. */
const pairs =
  /^(?:think tanks?|(?:\p{L}+) (?:design|system|systems|management|desk|plan|process|method|methods|strategy|assessment|analysis|analytics|automation|planning|engineering|development|writing|culture|coverage|group|proposal|question|article|topic|list|card|deck|statement|letter|paper|papers|center|centre|school|agency|company|house|industry|work|skills|career|literacy|hygiene|modelling|modeling|therapy|security|safety|policy|law|science|studies|manager|officer|lead|room|floor|job|jobs|role|position|sheet|sheets|line|tool|tools|stuff|side))(?=$|,| (?:for|in|of|with|without|or|and|at|on|again|that|which)(?!\p{L}))/iu
/** Things that are asked, filed or heard, behind a noun: “research interviews”, “support tickets”. */
const objects =
  /^(?:research|interview|support|sound|film|work|call|test) (?:interviews|methods|skills|proposals|questions|tickets|calls|requests|cases|scripts|plans|effects|scores|permits|visas|placements|groups|samples)(?!\p{L})/iu
/** Papers and pictures of a trade: “control charts, now I only keep numbers in Excel”. */
export const sheets =
  /^(?:control|flow|run|price|stock|cost|work|risk|lesson|process|pivot|balance|time) (?:charts?|lists?|counts?|sheets?|orders?|assessments?|maps?|tables?)(?=$|,| (?:for|in|of|with|without|or|and|at|on|that|which)(?!\p{L}))/iu
/** A field whose first word is a verb too: “trade compliance”, “market access”. */
export const fieldPair =
  /^(?:(?:change|support|design|network|market|test|trade|record) (?:communications|operations|relations|management)|supply chains?|travel demand (?:models?|modell?ing|forecasting)|design research|(?:fire|road|audit|trade|market|process|project|contract|price|cost|travel|import|export|bid|tender|film|land|water|transfer|exercise|exam|brand|plant) (?:\p{L}+(?:[ae]nce|ity|ment|ics|ology|ations?)|access|entry|law|policy|safety|finance))(?=$|,| (?:in|at|for|with|on|or|and) )/iu
/** “Price a job”, “price jobs”: before an article, a possessive or jobs stands a verb. */
const determined =
  /^\p{L}+ (?:an?|the|my|our|your|their|his|her|its|this|these|those)(?!\p{L})|^(?:price|quote|plan|schedule) jobs(?!\p{L})/iu

/** A noun that begins with a word that is a verb too: two words that are one idea. */
export const isCompound = (clause: string, first: string, vocabulary: Vocabulary) =>
  !determined.test(clause) &&
  (/^film photography|^(?:record|film|sound|travel|time|test|market|price|transfer|cost|program|process|search|trade|design|network|document) \p{L}+ing(?!\p{L})/iu.test(
    clause,
  ) ||
    objects.test(clause) ||
    sheets.test(clause) ||
    fieldPair.test(clause) ||
    (alsoNouns.has(first) &&
      !/^(?:work|study|train|research) (?:abroad|overseas|remotely|here|there)(?!\p{L})/iu.test(clause) &&
      !/^change (?!management|control|requests?|process)/iu.test(clause) &&
      (vocabulary.ideaAt(clause)?.length ?? 0) > first.length) ||
    ((alsoNouns.has(first) || !verbs.has(first) || /^(?:think|call|travel|learn|sell|lead)$/u.test(first)) &&
      pairs.test(clause)))
