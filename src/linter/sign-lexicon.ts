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

/** Says no to what follows, for the signs that can be denied. */
export interface Denials {
  /** Right before it: not, without. */
  readonly beside: Phrases
  /** Anywhere before it in the sentence: I am not looking for. */
  readonly ahead: Phrases
}
