import { dashboard as english } from '../../../src/languages/en/shows/dashboard.ts'
import { english as englishShows } from '../../../src/languages/en/shows/index.ts'
import { dashboard as hebrew } from '../../../src/languages/he/shows/dashboard.ts'
import { hebrew as hebrewShows } from '../../../src/languages/he/shows/index.ts'

// Half a year with both roles, as it is lived in each language: the interface's own names, what people say and type, and what
// Today then says. That last part is written here by hand, and never taken from where the interface has it.

const mentor = { site: 'linkedin', handle: 'noa' }
const pointer = { site: 'linkedin', handle: 'ines' }

const inEnglish = {
  shows: englishShows,
  texts: english,
  /** How the pages are looked at. */
  look: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  me: 'Tal Arbel',
  mentor: 'Noa Bergström',
  pointer: 'Inês Quaresma',
  guided: 'Rute Falcão',
  other: 'Dario Lenz',
  namedTo: 'Amir Haddad',
  takeaway: 'Begin with the question',
  advice: 'Show one chart',
  request:
    'Hello Tal, your comment on dashboards that nobody opens made me count ours: 31, and 4 are read. I am an analyst at a hospital in Porto. May I ask you two questions about moving into product, in a 15-minute call or by e-mail? A no is fine. Best wishes, Rute Falcão',
  asksFor: /a talk of 15 minutes.*, or .*2.* questions in writing/u,
  matter: 'moving into product',
  goals: 'from the hospital into product',
  heard: 'you want to decide before the summer.',
  toTry: 'one chart, one question, then silence',
  situation: 'The review with operations on 5 January',
  character: 'You are disorganised',
  behaviour: 'Showed eleven charts in ten minutes',
  impact: 'By the third chart two people had opened their mail',
  promised: 'my notes on the review',
  project: 'the short talks in May',
  aside: ['Petra Ohm', 'Between us: I am leaving.'],
  lines: ['Hello Tal, may I have a quarter of an hour on pricing?', 'A no is fine.'],
  until: 'until July',
  today: {
    asks: 'You owe: Rute Falcão asks for guidance (Giving back)',
    meeting: 'Coming: Meeting with Rute Falcão (Giving back)',
    agendaTheirs: 'Waiting: Rute Falcão: the agenda is theirs to send (Giving back)',
    agendaMissing: 'Coming: Rute Falcão has not sent an agenda (Giving back)',
    notes: 'You owe: Send Rute Falcão your notes (Giving back)',
    report: 'You owe: Tell Noa Bergström what came of the advice',
    askFirst: 'You owe: Before you name Rute Falcão: ask (Giving back)',
    speakUp: 'Coming: Speak up for Rute Falcão (Giving back)',
    close: 'Coming: Rute Falcão: a good close (Giving back)',
    gratitude: 'Coming: Inês Quaresma: a word of thanks',
  },
} as const

type Told<Source> = Source extends string
  ? string
  : Source extends RegExp
    ? RegExp
    : { readonly [Key in keyof Source]: Told<Source[Key]> }

/** What one language has of its own in the half-year. */
export interface HalfYear extends Told<Omit<typeof inEnglish, 'shows' | 'texts' | 'look'>> {
  readonly shows: typeof englishShows
  readonly texts: typeof english | typeof hebrew
  readonly look: {
    readonly viewport: { readonly width: number; readonly height: number }
    readonly colorScheme: 'light' | 'dark'
  }
}

/** One name stays in Latin letters, as on a profile. */
const inHebrew: HalfYear = {
  shows: hebrewShows,
  texts: hebrew,
  look: { viewport: { width: 320, height: 800 }, colorScheme: 'dark' },
  me: 'טל ארבל',
  mentor: 'נועה ברגר',
  pointer: 'Inês Quaresma',
  guided: 'רותם לביא',
  other: 'אורי שגב',
  namedTo: 'אמיר חדד',
  takeaway: 'להתחיל מהשאלה',
  advice: 'להציג תרשים אחד',
  request:
    'שלום טל, אני אנליסטית בבית חולים ורוצה לעבור למוצר. אפשר לשאול אותך שתי שאלות על המעבר למוצר, בשיחה של רבע שעה או במייל? גם לא זו תשובה. תודה, רותם לביא',
  asksFor: /שיחה של 15 דקות.*, או .*שתי שאלות בכתב/u,
  matter: 'המעבר למוצר',
  goals: 'מבית החולים למוצר',
  heard: 'חשוב לך להחליט לפני הקיץ.',
  toTry: 'תרשים אחד, שאלה אחת, ואז שתיקה',
  situation: 'בסקירה עם התפעול ב־5 בינואר',
  character: 'את בלגניסטית',
  behaviour: 'הצגת אחד עשר תרשימים בעשר דקות',
  impact: 'עד התרשים השלישי שני אנשים כבר פתחו את המייל',
  promised: 'ההערות שלי מהסקירה',
  project: 'ההרצאות הקצרות במאי',
  aside: ['פטרה אוהם', 'בינינו: אני עוזבת.'],
  lines: ['שלום טל, אפשר לקבל רבע שעה על תמחור?', 'גם לא זו תשובה.'],
  until: 'עד יולי',
  today: {
    asks: 'באחריותך: פנייה מרותם לביא (נתינה הלאה)',
    meeting: 'בהמשך: שיחה עם רותם לביא (נתינה הלאה)',
    agendaTheirs: 'בהמתנה: רותם לביא: סדר היום צריך להגיע (נתינה הלאה)',
    agendaMissing: 'בהמשך: רותם לביא: סדר היום לא הגיע (נתינה הלאה)',
    notes: 'באחריותך: לשלוח לרותם לביא את ההערות (נתינה הלאה)',
    report: 'באחריותך: לעדכן את נועה ברגר מה יצא מהעצה',
    askFirst: 'באחריותך: לפני שמזכירים את רותם לביא: לבקש הסכמה (נתינה הלאה)',
    speakUp: 'בהמשך: להגיד מילה טובה על רותם לביא (נתינה הלאה)',
    close: 'בהמשך: רותם לביא: סיום טוב (נתינה הלאה)',
    gratitude: 'בהמשך: Inês Quaresma: מילת תודה',
  },
}

export const halfYears: readonly HalfYear[] = [inEnglish, inHebrew]

/** A backup of the user's before the half-year: a mentor whose advice awaits a report, and somebody to point to. */
export function backupOf(told: HalfYear, { closed = false } = {}): object {
  const since = { since: '2026-01-05T08:00:00Z', persona: 'p' }
  const own = (person: typeof mentor, day: string, what: object) => ({
    person,
    at: `2026-01-${day}:00Z`,
    ...what,
  })
  const { advice, takeaway } = told
  const touchpoints = [
    own(mentor, '11T08:00', { kind: 'met', takeaway }),
    own(mentor, '11T09:00', { kind: 'thanked' }),
    own(mentor, '11T10:00', { kind: 'advised', advice, reportIn: 3 }),
    own(pointer, '09T08:00', { kind: 'met' }),
    own(pointer, '09T09:00', { kind: 'thanked' }),
    ...(closed ? [own(mentor, '11T11:00', { kind: 'closed', why: 'natural-end' })] : []),
  ]
  return {
    program: 'lodestar',
    version: 2,
    exportedAt: '2026-01-12T00:00:00Z',
    settings: { zone: 'Asia/Jerusalem', interfaceLanguage: told.shows.code },
    me: { name: told.me },
    contacts: [
      { person: mentor, name: told.mentor, ...since },
      { person: pointer, name: told.pointer, ...since },
    ],
    touchpoints: touchpoints.map((one, id) => ({ id: `${id}`, ...one })),
  }
}
