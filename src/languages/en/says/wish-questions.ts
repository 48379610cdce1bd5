import type { Turn, WishQuestions } from '../../../draft/wish-question.ts'
import { fromGerund } from '../phrases/actions.ts'

const learning = '(?:learn|know|understand|see|find out|figure out|work out)'
/** Somebody or something whose doing is asked for: “how the bank looks at you”. */
const subject =
  '(?:the|a|an|my|your|his|her|our|their|this|that|people|others|one|somebody|someone|companies|they|it|much|many|long|often|far|good|well)'

const step: Turn = {
  wish: /^(.+)$/u,
  questions: ['what would you do first to $1', 'what would be a good first step to $1'],
  ofMine: ['what would be a good first step to $1'],
}
const way = 'what is a good way to $1'
const can = 'how can I $1'

/** How a wish in English becomes a question; the generic “you” stays, “my” asks for a way and not for the reader's deed. */
export const wishQuestions: WishQuestions = {
  unturned: [
    /[.+;()?!…“”"/\n]|:(?!\d)|\s[–—-]\s/u,
    /, (?:but|because|so|since|though|it|that|this|he|she|they) /iu,
    /^(?:learn|know|hear|find out|understand) more(?: |$)/iu,
    /^(?:do|find|try|have|learn) (?:something|anything|more)(?: |$)/iu,
    /^(?:be|feel|get) (?:mentored|guided|taken seriously|noticed|promoted|hired)/iu,
  ],
  mine: /(?<!\p{L})(?:I|I['’]\p{L}+|me|my|mine|myself|we|us|our|ours)(?!\p{L})/u,
  needs: [
    {
      wish: new RegExp(`^${learning} how (you .+)$`, 'iu'),
      questions: ['how do $1'],
      ofMine: ['could you tell me how $1'],
    },
    {
      wish: new RegExp(`^${learning} ((?:which|what|why|when|where|who|whether|how ${subject}) .+)$`, 'iu'),
      questions: ['could you tell me $1'],
    },
    {
      wish: new RegExp(`^${learning} (?:how )?not to (.+)$`, 'iu'),
      questions: ['what is a good way not to $1'],
    },
    {
      wish: new RegExp(`^(?:${learning} how to|learn to|be able to) (.+)$`, 'iu'),
      questions: ['how would you $1', can],
      ofMine: [can, way],
    },
    { wish: /^((?:stop|avoid|quit|survive|keep|stay) .+)$/iu, questions: [can, way] },
    {
      wish: /^get better at (\p{L}+ing(?: \p{L}+ly)?)$/iu,
      questions: ['how would you go about $1', 'how do you go about $1'],
    },
    {
      wish: /^((?:get|become|be|feel) (?:better|more|less) .+|improve .+|be \p{L}+er)$/iu,
      questions: ['what would you do first to $1', 'what would be a good first step to $1'],
      ofMine: [can, way],
    },
    {
      wish: /^((?:become|be|move|work|have|start|open|get|go|pass|change|leave|return|enter|join|own) .+)$/iu,
      questions: ['what would you do first to $1', 'what would be a good first step to $1'],
      ofMine: ['what would be a good first step to $1'],
    },
    {
      wish: /^(?!(?:learn|know|understand|want|not|put me) )(\p{L}+ .+)$/iu,
      questions: ['how would you $1', can],
      ofMine: [can, way],
    },
  ],
  aims: [{ ...step, wish: /^(?!(?:learn|know|understand|want|not) )(\p{L}+ .+)$/iu }],
  plainly: (wish) => {
    const told = wish.replace(/,? (?:one day|because .*|since i .*)$/iu, '')
    const doing = /^get better at (.+)$/iu.exec(told)?.[1]
    // “Say no” alone is an order; “get better at saying no” is a wish.
    const action = (doing?.split(' ').length ?? 0) > 2 ? fromGerund(doing ?? '') : undefined
    return action === undefined ? told : `learn to ${action}`
  },
}
