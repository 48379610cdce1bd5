import { withRightArticles } from './articles.ts'
import { isSomebody } from './somebody.ts'

const lowerFirst = (clause: string) =>
  /^\p{Lu}\p{Ll}/u.test(clause) ? `${clause.charAt(0).toLowerCase()}${clause.slice(1)}` : clause

/** A line with what is joined to a title in a way of its own put as words, and what is no part of it left out. */
export const partLine = (line: string): string =>
  withRightArticles(line)
    // “Officer up at Woodford”, but not “I grew up in Leeds”.
    .replace(
      /(?<=^|\n)([\p{L} -]+?) (?:up|down|over|out) (?=(?:at|in|near) \p{Lu})/gu,
      (found, who: string) => (isSomebody(who) ? `${who} ` : found),
    )
    .replace(/(?<=\p{L})(?:,)? \+ (?=\p{L})/gu, ' and ')
    .replace(/(?<=(?<!\d)\d{1,2}\+?) ?(?:yrs?|ys?)(?:\.(?! \p{Lu}|$))?(?!\p{L})/giu, ' years')
    .replace(
      /(?<=^|\n)([\p{L} -]+), (freelance|self-employed)(?=,|$)/giu,
      (_, who: string, how: string) => `${how} ${lowerFirst(who)}`,
    )
    // “Tram driver 8 years in Edinburgh”: whether of the trade or of the town, nobody can tell.
    .replace(/(?<=^|\n)([\p{L} -]+?),? \d{1,2}\+? years (?=in \p{Lu})/gu, (found, who: string) =>
      isSomebody(who) ? `${who} ` : found,
    )
    .replace(/,? since (?=\d{1,2}\+? years in \p{Ll})/gu, ', for ')
    .replace(/(?<=, for \d{1,2}\+? years) (?=in \p{Ll})/gu, ', ')
    .replace(/(?<=(?:^|\s)at \p{Ll}[\p{L} ]*) co(?=,|\.|\n|$)/gu, ' company')
    .replace(
      /(?<=(?:^|\s)at )(?=(?!an? |the |my |our )\p{Ll}[\p{L} ]* (?:company|start-?up|firm|agency|bank|school|hospital|clinic|studio|charity|university|council)(?=,|\.|\n|$))/gu,
      'a ',
    )
    // “For 4 years here in Cebu”: the place is a piece of its own.
    .replace(/,? (?:right |over )?here in (?=\p{Lu})/gu, ', in ')
    .replace(/(?<= for \d{1,2}\+? years) (?=in \p{Lu})/giu, ', ')
    .replace(/(?<=\d) & (?=\p{L})/gu, ' and ')
    .replace(/; (?=\S)/gu, ', ')
    .replace(/(?<=\d (?:years|yrs|months)) in(?=,|\.|\n|$)/giu, '')
    .replace(/,? and I (?=\p{L})/gu, ', I ')
    .replace(/(?<=^|\n)(?:(?!an? )[\p{L} -]+) turned (?=\p{L})/giu, '')
    .replace(
      /(?<=\d (?:years|yrs))\.? (?:of it|of that|of this|in the (?:job|trade|field|role|profession|business|industry))(?=\s|,|\.|$)/giu,
      '',
    )
    .replace(
      /(?<=\p{L}),? (?:with )?(?=\d{1,2}(?:\.\d)?\+? (?:years|yrs)(?: of)? (?:experience|exp)(?!\p{L}))/giu,
      ', ',
    )
    .replace(/(?<=\d (?:years|yrs))\.(?= \p{Ll})/gu, ',')
    // “35 years, 13 of profession”: the first is an age.
    .replace(
      /,? \d{2} (?:years|yrs)(?: old)?,? (\d{1,2}) (?:years |yrs )?(?:of|in) (?:(?:the|my|this) )?(?:profession|job|trade|work|business|experience)(?!\p{L})/giu,
      ', $1 years',
    )
    // “Legal translator English and French to Greek”.
    .replace(
      /(?<=(?:translator|interpreter|teacher|editor|subtitler)s?),? (?=\p{Lu}\p{Ll}+(?:(?:, | and |\/)\p{Lu}\p{Ll}+)* (?:to|into|>) \p{Lu})/gu,
      ', from ',
    )
    .replace(/(?<=^|\n)[^,.\n]+,? then (?=\p{L})/giu, '')
    .replace(/ (?:[A-Z]{2}\/)?[A-Z]{2}(?:[/>-]| +)[A-Z]{2}(?=,|\.|$)/gu, '')
    // “Welder TIG/MAG”: what the trade is done with stands before it.
    .replace(/(?<=^|\n)(\p{L}+(?:er|or|ist)) ([A-Z]{2,5}(?:\/[A-Z]{2,5})*)(?=,|$)/gu, '$2 $1')
    .replace(/(?<!\p{L})(now|currently): /giu, '$1 ')
    .replace(
      /(?<=(?:EA|PA|assistant) to )(?=(?:CEO|CFO|COO|CTO|MD|director|chairman|dean)(?!\p{L}))/gu,
      'the ',
    )
