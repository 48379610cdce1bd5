import type { LanguageCode } from '../model/language.ts'

/** Phrases in the grammar of `text/phrases.ts`. */
export type Phrases = readonly string[]

/** What a rule can ask of a text: where it stands, worked out once in `signs.ts`. */
export interface Sign {
  /** What says it. */
  readonly says: Phrases
  /** What looks like it and is not: a place that shares a character with one of these does not count. */
  readonly apart?: Phrases
}

/** The signs of a message, in one language. What each is stands beside it. */
export interface Signs {
  /** Asks somebody to be a mentor; not a programme, a former mentor, thanks. */
  readonly mentorship: Sign
  /** Any word of mentoring. */
  readonly mentor: Sign
  /** The same where it is not the mentoring of others, or of the past. */
  readonly mentorHere: Sign
  /** Help that goes on and on, which is mentoring by another name where it is requested. */
  readonly lastingHelp: Sign
  /** Offers the part to the reader: could that be you? */
  readonly mentorPoints: Sign
  /** Makes a request of a sentence about mentoring. */
  readonly mentorRequests: Sign
  /** How a request begins: what comes before it can be left out of the sentence. */
  readonly askStarts: Sign
  /** Gives the reader something to answer. */
  readonly ask: Sign
  /** Questions that ask for nothing: “How are you?” */
  readonly smallTalk: Sign
  /** Asks for a job or a referral; not one that is spoken of. */
  readonly job: Sign
  /** Requests that are vague unless their sentence says about what. */
  readonly vagueUnlessAbout: Sign
  /** Leads to a topic: about, how to, a mentor in. */
  readonly about: Sign
  /** The same where the language joins “about” to the topic, which is the phrase's last word. */
  readonly topicJoined: Sign
  /** Points back at what was spoken of: it, this. */
  readonly pointsBack: Sign
  /** Says that a topic follows, outside of the request: my question, I struggle with. */
  readonly topic: Sign
  /** How a question begins that may ask for company or help and not for an answer: could we, do you have. */
  readonly begs: Sign
  /** The words of such a question: talk, time, advice. */
  readonly company: Sign
  /** How a question begins that asks how the reader does things: do you, what would you. */
  readonly asksOfThem: Sign
  /** What the reader may have for the writer: time, room. */
  readonly availability: Sign
  /** Questions of which nothing is learnt: what do you say? */
  readonly hollow: Sign
  /** Asks for a talk, ending in a verb: could we talk; not what is spoken of, how you meet clients. */
  readonly talkVerb: Sign
  /** Asks for a talk, ending in a noun: open to a call; not your talk. */
  readonly talkNoun: Sign
  /** Spans of up to half an hour that are not a number of minutes. */
  readonly shortTime: Sign
  /** Spans over half an hour that are not a number of minutes. */
  readonly longTime: Sign
  /** Spans that are spoken of and not asked for: the last two hours. */
  readonly toldTime: Sign
  /** Points at one specific thing of the reader's, or at one that both share; not at the writer's own. */
  readonly specific: Sign
  /** “Your” before what belongs to the reader, or behind it. */
  readonly yourBefore: Sign
  readonly yourBehind: Sign
  /** Praise that fits everybody. */
  readonly praise: Sign
  /** The writer: I, my. */
  readonly me: Sign
  /** The reader: you, your. */
  readonly you: Sign
  /** Says who writes; not “I am a huge fan”. */
  readonly who: Sign
  /** “My” before what the writer has. */
  readonly mine: Sign
  /** Before the writer's own name: I am, this is. */
  readonly introduces: Sign
  /** “I” as a word of its own, where the language needs one before a verb. */
  readonly i: Sign
  /** “You” before what the reader did, where the language needs a word for it; not “thank you”. */
  readonly youDo: Sign
  readonly greetings: Sign
  /** Before a name: Dr, Prof. */
  readonly titles: Sign
  /** After a greeting, but nobody's name: all, there. */
  readonly notNames: Sign
  /** Attributes work at the place that follows: your time at. */
  readonly workClaims: Sign
  /** Attributes studies at the place that follows: you studied at. */
  readonly studyClaims: Sign
  /** Attributes a role: your role as, you are the. */
  readonly roleClaims: Sign
  /** Says from when, before a year: since, you joined in. */
  readonly sinceClaims: Sign
  /** A file that comes with the message. */
  readonly attachments: Sign
  /** Makes a no easy: a no is fine. */
  readonly wayOut: Sign
  /** Something learnt, or done about it: I take with me. */
  readonly takeaways: Sign
  /** What every message says: thanks, regards, a good day. */
  readonly courtesies: Sign
  /** Said among people who work together: our Tuesday meeting, the file again, before lunch. */
  readonly colleagues: Sign
  /** Sorry to bother you. */
  readonly apologies: Sign
  /** Says whose clock a time is on: Israel time, GMT. */
  readonly zones: Sign
  /** Says that it is the reader's clock: your time. */
  readonly theirClock: Sign
  /** Begins what is told or asked of a day that goes on anyway, “how you start at 6:30”; not a proposal, “how about 15:00”. */
  readonly daily: Sign
  /** What announces, greets or advertises, and says nothing that can be answered: we're hiring. */
  readonly announcements: Sign
  /** What tells or teaches something, beside an announcement too: how, what I learned. */
  readonly lessons: Sign
  /** What stands before what a post or talk says: unpopular opinion, keynote at. */
  readonly leadIns: Sign
  /** Speaks of a third person who said or did something: she said, her advice. */
  readonly speaksOf: Sign
  /** The same verbs, where the subject may be a name: said. */
  readonly reported: Sign
  /** Somebody who may be meant by “she” or “he”: my colleague. */
  readonly somebody: Sign
  /** Says where the writer comes from or works, up to the field that follows: I work in. */
  readonly pastClaims: Sign
  /** The same where the language joins “in” or “from” to the field, which is the phrase's last word. */
  readonly pastJoined: Sign
  /** Says that thanks are late. */
  readonly lateWords: Sign
  /** Left over from a template: insert name here. */
  readonly templateWords: Sign
}

/** Single words of one language, which are asked for one word at a time and never looked for in the text. */
export interface WordLists {
  /** What may follow “about” and names no topic: your journey, everything. */
  readonly anyTopic: readonly string[]
  /** What everybody has: your career, your time. It shows nothing that was looked at. */
  readonly everybodysOwn: readonly string[]
  /** Praise that fits everybody's: your amazing career. */
  readonly emptyPraise: readonly string[]
  /** What may follow “you” and tells nothing of this reader: could, have, think. */
  readonly anybodyCould: readonly string[]
  /** What I do that does not say who I am: I read, I hope. The word behind any other “I” does. */
  readonly anybodyDoes: readonly string[]
  /** What every writer has: my question, my career. */
  readonly anybodysMine: readonly string[]
  /** Words that stand between “I” and what I do: also, currently. */
  readonly between: readonly string[]
}
export type WordList = keyof WordLists

/** Says no to what follows, for the signs that can be denied. */
export interface Denials {
  /** Right before it: not, without. */
  readonly beside: Phrases
  /** Anywhere before it in the sentence: I am not looking for. */
  readonly ahead: Phrases
}

/** Phrases with what to say instead: '' leaves them out, null has nothing ready. */
export type Swaps = Readonly<Record<string, string | null>>

export interface SwapLists {
  /** Vague whatever follows: pick your brain. */
  readonly vague: Swaps
  readonly pressure: Swaps
  /** Words of meetings and slogans. */
  readonly jargon: Swaps
  readonly idioms: Swaps
  /** Words that assume the reader's gender in every form: sir, guys. */
  readonly genderedAddress: Swaps
}

/** One form for a man, for a woman, and one for everybody where there is one. */
export interface GenderedForm {
  readonly masculine: string
  readonly feminine: string
  readonly neutral: string | null
}

/** How names are told from what they would say as words. Folded single words. */
export interface NameLexicon {
  /** Pronouns, auxiliaries and the like: a row of capitals that goes over them is emphasis, or a title. */
  readonly little: readonly string[]
  /** Before what is one of many and so no name: a, my, some. */
  readonly common: readonly string[]
  /** Before something that has a name: the, last. */
  readonly definite: readonly string[]
  /** Small words inside a name: “University of Haifa”. */
  readonly inside: readonly string[]
  /** What kind of thing is called so, behind the name (“the … evening”) and before it (“a company called …”). */
  readonly kindsBehind: readonly string[]
  readonly kindsBefore: readonly string[]
  /** Before the name of a place of work: at, joined. */
  readonly workplaces: readonly string[]
  /** Ltd, NV, בע״מ; without full stops and quotation marks. */
  readonly legalForms: readonly string[]
}

/** How hours and clocks are named in words. Folded single words, but for `named`. */
export interface HourLexicon {
  /** Phrases that name an hour of the day, with the hour: noon. */
  readonly named: Readonly<Record<string, number>>
  /** Behind a number that is an hour: o'clock, Uhr. */
  readonly behind: readonly string[]
  /** Before a number that is an hour, where a unit behind it could be a span as well: “at 15h”. */
  readonly before: readonly string[]
  /** Before an hour that something is called by: “the 7:30 handover”. */
  readonly callers: readonly string[]
  /** Behind such an hour, where nothing is called by it: a slot, on, would. */
  readonly goesOn: readonly string[]
  /** Behind the name of a place, with which they say whose clock it is: “Brussels time”. */
  readonly clocks: readonly string[]
  /** Between an hour and the place whose clock it is: “15:00 in Brussels”. */
  readonly at: readonly string[]
  /** Directly behind an hour, says whose clock it is by itself: here. */
  readonly mine: readonly string[]
}

/** What the linter recognises in one language. */
export interface LintLexicon {
  readonly code: LanguageCode
  /** What is recognised in the other languages: a sentence in their letters is looked at in them. */
  readonly beside?: readonly LintLexicon[]
  /** Words that begin with an apostrophe, which opens no quotation: 'em. */
  readonly elisions: readonly string[]
  readonly names: NameLexicon
  readonly hours: HourLexicon
  readonly signs: Signs
  readonly lists: WordLists
  readonly denied: Denials
  readonly swaps: SwapLists
  readonly genderedForms: readonly GenderedForm[]
  /** Subjects after which a masculine form is a feminine one in the third person: היא תוכל. */
  readonly thirdPersons: readonly string[]
  /** Endings after a slash, dot or bracket that offer a second gender: מנהל/ת. */
  readonly slashEndings: readonly string[]
  /** What to write for a form with a slash, by its letters before the slash. */
  readonly slashSwaps: Readonly<Record<string, string>>
  /** The days of the week, Monday first, each as a phrase. */
  readonly weekdays: readonly string[]
  readonly minuteWords: readonly string[]
  readonly numberWords: Readonly<Record<string, number>>
  /** The words of a template for the reader's name: [Name]. */
  readonly nameWords: readonly string[]
  /** Short forms of names, one group a line: Liz, Elizabeth. */
  readonly nicknames: readonly (readonly string[])[]
  /** Ranks that cannot be mistaken for one another, each with all its words in any language. */
  readonly ranks: readonly (readonly string[])[]
  readonly fixes: {
    /** A request that may stand in place of one for mentorship, in the middle of a sentence. */
    readonly boundedAsk: string
    readonly afterTalkVerb: string
    readonly afterTalkNoun: string
    readonly shortTime: string
  }
}
