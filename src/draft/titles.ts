import { fold } from '../text/fold.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(fold))

/** Titles by which somebody is addressed with the family name where no first name is known: “Dr. Cohen”, “Frau Kellermann”. */
const addresses =
  setOf(`dr dra drs prof professor professora mr mrs ms mx miss sir dame lady lord rev reverend rabbi
  pastor father sister imam sheikh captain capt frau herr mme madame monsieur mlle señor señora senhor senhora sr sra
  signor signora doktor docteur dottor dottoressa
  ד"ר דר' דר דוקטור פרופ' פרופ פרופסור מר גב' גברת הרב הרבנית עו"ד עוה"ד אדר'`)

/** Degrees and professions before or behind a name: nobody is addressed by them. */
const degrees =
  setOf(`eng engr ing ir er adv avv arch arq lic cpa acca cfa cma phd dphil mba msc bsc llm llb esq rn rvt dvm
  dds dipl mag mmag mgr bc univ dott habil med pd priv doz doc ddr mudr mddr judr phdr rndr paeddr thdr hon shri smt
  h.c mag.a mag.ᵃ dr.in di.in ret
  אינג' אינג מהנדס רו"ח קב"ט עו"ס רס"ן סא"ל אל"מ סרן ח"כ`)

/** In capitals a degree, else a name of somebody: “DI Gerlinde Obermoser”, but “Di Wang”. */
const capitals: ReadonlySet<string> = new Set([
  'DI',
  'MA',
  'BA',
  'MD',
  'PE',
  'RA',
  'CA',
  'CS',
  'DO',
  'MAG',
  'MSC',
  'BSC',
])

const parts = (word: string) => word.split(/[.-]/u).filter((part) => part !== '')
const within = (set: ReadonlySet<string>) => (word: string) => set.has(fold(word).replace(/\.$/u, ''))

const isAddress = within(addresses)
const isDegree = within(degrees)

/** A title as it may be written: with a full stop, joined to another (“Dipl.-Ing.”, “Univ.-Prof.”), in Hebrew behind “and”. */
export function isTitle(word: string): boolean {
  if (capitals.has(word.replace(/\.$/u, ''))) return true
  const joined = parts(word)
  const each = joined.length > 1 && joined.every((part) => isAddress(part) || isDegree(part))
  const bare = word.replace(/^ו(?=\p{Script=Hebrew}+["״]\p{Script=Hebrew}|רו["״])/u, '')
  return each || isAddress(bare) || isDegree(bare)
}

const professors = setOf("prof professor professora פרופ' פרופ פרופסור")
/** Whether a title says that somebody is a professor: “Prof.”, “Univ.-Prof.”. */
export const isProfessor = (word: string): boolean => parts(word).concat(word).some(within(professors))

/** Whether somebody is addressed by this title before the family name. */
export const addresseeBy = (word: string): boolean => isTitle(word) && isAddress(word)
