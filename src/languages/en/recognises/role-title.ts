import { isBase } from './namings/verb-forms.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** Words for somebody by their work: a title without one of them may be of any language. */
const somebody = set(
  `accountant actor actuary adjuster administrator adviser advisor agent agronomist ambassador analyst animator anaesthetist apprentice archaeologist architect archivist
  artist assistant assessor associate astronomer attendant attorney auditor author baker banker barber barista bartender biologist bookkeeper
  bookseller botanist brewer broker builder butcher buyer captain caretaker carer carpenter cashier caseworker ceramicist chair chairman chairwoman chairperson
  chef chemist chief cleaner clerk clinician coach commander conductor consultant contractor controller cook coordinator
  copywriter counsel counsellor courier crew curator dancer dealer dean dentist designer developer dietitian director dispatcher doctor driver
  ecologist economist editor electrician engineer entrepreneur estimator examiner executive expert facilitator farmer fellow
  firefighter fitter florist forester founder co-founder cofounder gardener geographer geologist glazier guard guide hairdresser head
  headteacher historian host illustrator inspector instructor intern interpreter interviewer inventor investigator investor janitor
  jeweller joiner journalist judge juggler keeper labourer lawyer lead leader lecturer librarian machinist maker manager marketer mason
  matron mechanic mediator mentor merchandiser merchant meteorologist midwife miller miner minister moderator musician negotiator notary nurse
  nutritionist officer operator optician optometrist organiser organizer owner painter paralegal paramedic partner pathologist pharmacist
  philosopher photographer physician physicist physiotherapist pilot planner plasterer plumber poet police politician porter postdoc potter
  practitioner preparator president principal producer professor programmer psychiatrist psychologist publisher radiographer radiologist
  realtor receptionist recruiter rector registrar reporter representative researcher resident restorer reviewer roofer sailor salesperson
  scheduler scientist scout secretary seller sergeant server shepherd solicitor specialist sommelier stagehand statistician steward storekeeper strategist student
  supervisor surgeon surveyor tailor teacher teaching technician technologist teller tester therapist toolmaker trader trainee trainer translator
  treasurer tutor typist upholsterer user vet veterinarian viticulturist volunteer waiter waitress warden weaver welder winemaker worker writer`,
)

/** Whether a word names somebody by their work, one or many: no matter that a text is about. */
export const isWorker = (word: string): boolean =>
  somebody.has(word) || somebody.has(word.replace(/s$/u, '')) || somebody.has(word.replace(/ies$/u, 'y'))

/** “Carrier”, “rigger”, “handler”: whoever does what an English verb says. */
export function isDoer(word: string): boolean {
  const [, stem] = /^(\p{L}{2,})er$/u.exec(word) ?? []
  if (stem === undefined) return false
  return [stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/(\p{L})\1$/u, '$1')].some(isBase)
}

/** Small words of other languages that a title of theirs holds. */
const foreign = set(
  'de del der die das den des für und y e et en la el le les di da do dos du van von voor zu zur im het een il lo gli i med och og for till na w z',
)

/** Names of peoples and languages keep their capital. */
const proper =
  /^(?:african|american|arab|arabic|asian|australian|austrian|belgian|brazilian|british|canadian|chinese|czech|danish|dutch|english|european|finnish|french|german|greek|hebrew|hungarian|indian|irish|israeli|italian|japanese|korean|latin|norwegian|polish|portuguese|romanian|russian|scottish|spanish|swedish|swiss|turkish|ukrainian|welsh)$/iu

const small = new Set(['of', 'and', 'for', 'in', 'the', 'to', 'on', 'at', 'with'])

/** “AI”, “QA”, “DevOps”, “iOS”: spelt so wherever they stand. */
const isSpelt = (word: string) => /^\p{Lu}[\p{Lu}\p{N}&/+.-]+s?$|\p{Ll}\p{Lu}/u.test(word)

const spoken = (word: string, isLoud: boolean) => {
  if (proper.test(word)) return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
  if (isSpelt(word) && !(isLoud && word.length > 4)) return word
  return word.toLowerCase()
}

/**
 * A title of a role as it stands within an English sentence: “Senior UX Designer” → “senior UX designer”; undefined where
 * it is not surely an English one.
 */
export function roleTitle(title: string): string | undefined {
  const words = title.replace(/\s&\s/gu, ' and ').split(/\s+/u)
  const folded = words.map((word) => word.toLowerCase())
  const parts = folded.flatMap((word) => word.split(/[/-]/u))
  if (
    !parts.some(
      (word) =>
        somebody.has(word) ||
        isDoer(word) ||
        /^(?:ceo|cto|cfo|cmo|coo|cpo|cio|cro|ciso|vp|svp|evp|md|pm)$/u.test(word),
    )
  )
    return undefined
  if (
    folded.some((word) => foreign.has(word) && !small.has(word)) ||
    /[^\p{Script=Latin}\p{N}\s&/+.'’-]/u.test(title)
  )
    return undefined
  const isLoud = words.length > 1 && title === title.toUpperCase()
  return words.map((word) => spoken(word, isLoud)).join(' ')
}
