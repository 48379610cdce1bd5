import { alsoNouns, verbs } from '../../phrases/verbs.ts'

const more =
  `accuse agree allow announce appear argue arrive ask bark become begin behave believe belong bend bet bite blame bleed
blow boil boost borrow bother bow break breathe bring burn bury buy call cancel cast cause cheer chew claim clap clean close collapse come
complain contain continue cost cough count crash cross cry cure dance dare deny depend deserve die dig disagree disappear drink drop
drown earn end envy exist expect fail fall fear feed fight fit forget forgive freeze fry gain grab grin guess hand hang happen hate
haggle hear help hide hit hope hunt hurry hurt ignore imagine include insist invite jump kick kill kiss knock last laugh lay lead lean leave lend
lie lift like live lock lose love matter mean meet mention mind miss move name need nod notice obey occur offer open order owe pack pass phone pick
plan point polish pour pray prefer pretend promise punish put quote race raise reach realise realize receive recommend refuse regret
remain remember remind remove replace reply require rescue resign respect rest ring rise rob run rush save say scare scream seem send
shake shine shout show shut sign sink sit skip smell smile smoke snap sound spell spend spill split spoil stand stare start stay steal
step stick stir stop suffer suggest suit surprise suspect swear sweep swim swing take talk taste tear tell thank think throw tie touch
trust try turn use wait wake walk want warn wash waste watch wave wear weigh whisper win wish work worry wrap yell print hire cost fire resign
quit disappear convince argue defend describe admire order ship cut carry draw build keep repeat double taste spend run`.split(
    /\s+/u,
  )

const bases: ReadonlySet<string> = new Set([...verbs, ...more])

const irregular: ReadonlyMap<string, string> = new Map(
  `went:go gone:go came:come made:make took:take taken:take gave:give given:give got:get gotten:get said:say told:tell knew:know
  known:know thought:think found:find felt:feel left:leave kept:keep held:hold wrote:write written:write read:read began:begin
  begun:begin brought:bring bought:buy taught:teach caught:catch sold:sell sent:send spent:spend built:build lost:lose won:win
  met:meet paid:pay ran:run sat:sit stood:stand understood:understand spoke:speak spoken:speak broke:break broken:break chose:choose
  chosen:choose drew:draw drawn:draw drove:drive driven:drive ate:eat eaten:eat fell:fall fallen:fall flew:fly forgot:forget
  forgotten:forget froze:freeze grew:grow grown:grow heard:hear hid:hide hit:hit hung:hang hurt:hurt laid:lay led:lead let:let
  lay:lie meant:mean put:put quit:quit rang:ring rose:rise saw:see seen:see shook:shake shot:shoot showed:show shown:show shut:shut
  sang:sing slept:sleep stuck:stick struck:strike swam:swim threw:throw thrown:throw woke:wake wore:wear became:become cut:cut
  cost:cost dealt:deal fought:fight forgave:forgive learnt:learn lent:lend dug:dig learned:learn`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
)

const doubling =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*[^aeiou]{2}[aeiou][bdgmnprt]|begin|forget|admit|refer|commit|permit|upset)$/u

/** “cut” → “cutting”, “leave” → “leaving”. */
function doingOf(base: string): string {
  if (/ie$/u.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/u.test(base)) return `${base.slice(0, -1)}ing`
  return doubling.test(base) && base.length <= 6 ? `${base}${base.at(-1)}ing` : `${base}ing`
}

const doings: ReadonlyMap<string, string> = new Map([...bases].map((base) => [doingOf(base), base]))

const thirdOf = (base: string) =>
  /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base.replace(/([^aeiou])y$/u, '$1ie')}s`
const pastOf = (base: string) => {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`
  return doubling.test(base) && base.length <= 6 ? `${base}${base.at(-1)}ed` : `${base}ed`
}
const thirds: ReadonlyMap<string, string> = new Map([...bases].map((base) => [thirdOf(base), base]))
const pasts: ReadonlyMap<string, string> = new Map([...bases].map((base) => [pastOf(base), base]))

/** Nouns as often as verbs, beside those that `verbs` knows. */
const nounsToo: ReadonlySet<string> = new Set([
  ...alsoNouns,
  ...`call claim cost count cover cut deal draft drink drop end fear fight fire fit guess hand help hope interview kick label lift
  list load look love map mark match measure meet need note offer order park phone pitch plan play pour promise question quote
  race raise rank reply request result ring rise risk roll rush sale scale schedule shape share shift show sign sketch sort sound spread step
  stop switch talk taste tender tie touch trade treat trust turn use view visit vote wait walk wash watch wave win wish code
  audit budget challenge chair guide handle influence judge lead master model network pass patch praise price pull push query rest
  review script search state structure stay address answer form point round stick stitch tip treat leave surprise rate cost waste`.split(
    /\s+/u,
  ),
])

/** What a word is beside a name: a verb that is doing something, one that surely tells a deed, one that may be a noun. */
export function verbFormOf(word: string): 'doing' | 'deed' | 'unsure' | undefined {
  if (doings.has(word)) return 'doing'
  if (irregular.has(word) && !nounsToo.has(word)) return 'deed'
  if (pasts.has(word)) return 'deed'
  const base = bases.has(word) ? word : thirds.get(word)
  if (base === undefined) return undefined
  return nounsToo.has(base) ? 'unsure' : 'deed'
}

/** What is done, as a name: “draft” → “drafting”; undefined for a word that is no verb. */
export const doing = (base: string): string | undefined => (bases.has(base) ? doingOf(base) : undefined)

/** The verb that a word is a form of; the word itself where it is none. */
export const baseOf = (word: string): string =>
  irregular.get(word) ?? pasts.get(word) ?? thirds.get(word) ?? word

export const isBase = (word: string): boolean => bases.has(word)

/** Whether a word tells what was done: “asked”, “went”. */
export const isPast = (word: string): boolean => pasts.has(word) || (irregular.get(word) ?? word) !== word
