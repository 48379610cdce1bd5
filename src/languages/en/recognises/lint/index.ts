import type { LintLexicon } from '../../../../linter/lexicon.ts'
import { asks, denied } from './asks.ts'
import { claims } from './claims.ts'
import { courtesy } from './courtesy.ts'
import { idioms } from './idioms.ts'
import { jobs } from './jobs.ts'
import { mentoring } from './mentoring.ts'
import { hours, names } from './names.ts'
import { reader, readerWords } from './reader.ts'
import { saying } from './saying.ts'
import { swaps } from './swaps.ts'
import { topics, topicsWords } from './topics.ts'
import { writer, writerWords } from './writer.ts'

/**
 * What the linter recognises in English. `a|b` is either, `mentor*` any word that begins so, `(a|an)` may be left out,
 * `_` is any one word, `…` up to three words.
 */
export const lintLexicon: LintLexicon = {
  code: 'en',
  elisions: ['em', 'tis', 'twas', 'cause', 'til', 'till', 'n', 'bout', 'round', 'cos', 'cuz', 'coz'],
  names,
  hours,
  signs: {
    ...mentoring,
    ...asks,
    ...topics,
    ...jobs,
    ...reader,
    ...writer,
    ...claims,
    ...courtesy,
    ...saying,
  },
  lists: { ...topicsWords, ...readerWords, ...writerWords },
  denied,
  swaps: { ...swaps, idioms },
  genderedForms: [],
  thirdPersons: [],
  slashEndings: [],
  slashSwaps: {},
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  minuteWords: ['minute', 'minutes', 'min', 'mins'],
  numberWords: {
    five: 5,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    sixty: 60,
    ninety: 90,
  },
  nameWords: [
    'name',
    'first name',
    'firstname',
    'their name',
    'recipient',
    'recipient name',
    'person',
    'mentor name',
  ],
  nicknames: [
    ['elizabeth', 'liz', 'beth', 'lisa', 'betty', 'lizzy'],
    ['william', 'will', 'bill', 'billy'],
    ['robert', 'rob', 'bob', 'bobby'],
    ['richard', 'rick', 'dick', 'rich'],
    ['margaret', 'maggie', 'meg', 'peggy', 'greta'],
    ['katherine', 'catherine', 'kathryn', 'kate', 'katie', 'cathy', 'kathy', 'kit'],
    ['michael', 'mike', 'mick'],
    ['james', 'jim', 'jimmy', 'jamie'],
    ['john', 'jack', 'johnny', 'jon'],
    ['edward', 'ted', 'ed', 'ned'],
    ['charles', 'chuck', 'charlie'],
    ['alexander', 'alexandra', 'sasha', 'sandy', 'lex'],
    ['maria', 'masha', 'mia'],
    ['dmitry', 'dima', 'mitya'],
    ['eugene', 'evgeny', 'zhenya', 'gene'],
    ['anthony', 'tony'],
    ['susan', 'sue', 'susie'],
    ['deborah', 'debbie', 'deb'],
    ['theodore', 'ted', 'theo'],
    ['francis', 'frank', 'frances', 'fran'],
    ['jose', 'pepe'],
    ['mohammed', 'muhammad', 'mohamed', 'mo'],
    ['yosef', 'joseph', 'yossi', 'joe'],
    ['abraham', 'avraham', 'avi', 'abe'],
    ['itzhak', 'yitzhak', 'isaac', 'itzik'],
    ['rebecca', 'rivka', 'becky'],
  ],
  ranks: [
    ['ceo', 'chief executive', 'chief executive officer', 'מנכ"ל', 'מנכ"לית'],
    ['cto', 'chief technology', 'chief technology officer', 'chief technical officer'],
    ['cfo', 'chief financial', 'chief financial officer', 'סמנכ"ל כספים', 'סמנכ"לית כספים'],
    ['coo', 'chief operating', 'chief operating officer', 'chief operations officer'],
    ['cmo', 'chief marketing', 'chief marketing officer', 'chief medical officer'],
    ['cpo', 'chief product', 'chief product officer', 'chief people officer'],
    ['founder', 'co-founder', 'cofounder', 'founding', 'founded', 'מייסד', 'מייסדת'],
    ['professor', 'prof', "פרופ'", 'פרופסור'],
  ],
  fixes: {
    boundedAsk: 'could I ask you one specific question, in 15 minutes at a time that suits you?',
    afterTalkVerb: 'for 15 minutes',
    afterTalkNoun: 'of 15 minutes',
    shortTime: '15 minutes',
  },
}
