import { articleOf, withRightArticles } from './articles.ts'
import { withoutSlips } from './late-learners.ts'
import { single } from './people.ts'
import { headOf, isSomebody } from './somebody.ts'

/** “Have own company”: whose, a late learner of the language leaves out. */
const ownWithout =
  /^((?:have|open|start|run|build|found|launch|get|create|lead|manage|set up|start up) )own (?=\p{L})/iu
/** “Two year” at the end. */
const fewYears = /(?<=(?:(?:two|three|four|five|six|ten|\d) ))(year|month)$/iu

/** “be top agent” → “be a top agent”. */
const withArticle = (action: string) =>
  action.replace(/^(?:be|become|work as) (?=\p{Ll})/iu, (found, _: number, whole: string) => {
    const rest = whole.slice(found.length)
    const isOne =
      !/^(?:an?|the|my|our|one|head teacher|head|part|more|less)(?!\p{L})/iu.test(rest) &&
      isSomebody(rest) &&
      !single.test(rest) &&
      !/^\p{L}+s(?!\p{L})/iu.test(headOf(rest).split(' ').at(-1) ?? '')
    return isOne ? `${found}${articleOf(rest)} ` : found
  })

/** “Explain them the rules”. */
const toWhom =
  /^((?:explain|describe|suggest|(?:.* and )(?:explain|describe|suggest)) )(them|him|her|us) ((?:the|my|our) \p{L}+)$/iu

/** “Before its paid”. */
const itIs =
  /(?<=(?:before|if|when|once|until|after|while|because|that|so|unless) )its(?= (?:paid|done|gone|sent|too|not|over|late|ready|\p{L}+ed)(?=$|[,.]| (?:and|or|but|to|by|for)(?!\p{L})))/giu

/** “Explain client why he must pay”. */
const toSomebody =
  /^((?:.* )?(?:explain|describe) )(?!to )((?:(?:the|my|our|an?) )?)(\p{L}+) (?=(?:why|how|what|that|when|where)(?!\p{L}))/iu

/** “Get better at two things: budgeting”: what is announced is the wish. */
const announced =
  /^(get better at|learn|improve|work on|focus on) (?:two|three|four|five|several|some|a few|these|the following|\d) (?:\p{L}+ )?(?:things|areas|skills|topics|subjects): /iu
/** “Prepare for shore job”. */
const forPost =
  /(?<=^(?:prepare|apply|look|train|go|get ready) for )(?=(?!(?:an?|the|my|our|any|some|this|that) )((?:\p{L}+ )?(?:job|role|position|interview|exam))(?=$|[,:] ))/iu

/** An action without the slips of those who learned the language late: articles, “my own”, years, “explain them”. */
export const correct = (action: string): string =>
  withoutSlips(withRightArticles(withArticle(action)))
    .replace(ownWithout, '$1my own ')
    .replace(fewYears, '$1s')
    .replace(toWhom, '$1$3 to $2')
    .replace(itIs, "it's")
    .replace(toSomebody, (found, explain: string, article: string, whom: string) => {
      if (
        !isSomebody(whom) &&
        !/^(?:clients?|customers?|people|parents?|patients?|academics?|staff)$/iu.test(whom)
      )
        return found
      const isBare = article === '' && !/(?:s|people|staff)$/iu.test(whom)
      return `${explain}to ${isBare ? `${articleOf(whom)} ` : article}${whom} `
    })
    .replace(forPost, (_, post: string) => `${articleOf(post)} `)
    .replace(announced, '$1 ')
    .replace(/(?<= in )mountain(?=$|,)/u, 'the mountains')
