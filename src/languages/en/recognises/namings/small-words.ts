/** Words, parted by white space, as a set. */
export const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** A phrase that names something begins behind one of these. */
export const articles = set('the a an my our')

/** Words of grammar: a phrase that names something ends before them. */
export const small = set(
  `a an the this that these those my your his her its our their some any no every each all both either neither another
  other others such what which who whom whose when where why how if whether while as because since although though unless until
  till than then so and or but nor yet not never ever always often sometimes usually still just only even also too again
  already almost quite very really rather much many more most less least few several enough own same
  i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves
  themselves somebody someone anybody anyone nobody everybody everyone something anything nothing everything none one ones
  here there now today tomorrow yesterday tonight soon later before after ago once twice away back home together
  apart inside outside upstairs downstairs forward perhaps maybe instead
  longer shorter later earlier afterwards beforehand single
  about above across against along among around at behind below beneath beside besides between beyond by despite down during
  except for from in into like near of off on onto out over past per through throughout to toward towards under up upon via
  with within without
  am is are was were be been being isn't aren't wasn't weren't do does did done doing don't doesn't didn't have has had having
  haven't hasn't hadn't can cannot can't could couldn't will won't would wouldn't shall should shouldn't may might must
  let lets yes please thanks thank hello hi dear oh ok okay etc`,
)

/** Numbers that are said in words. */
export const numbers = set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety`,
)

/** A phrase behind a preposition that goes on with what is done: “the hardest part of leaving academia”. */
export const beforeDoing = set('of about in at for against on from that')

/** What is counted with a number and says nothing of what a text is about. */
export const units = set(
  `seconds minutes hours days weeks months years decades nights evenings mornings mondays weekends summers winters times
  percent per cent euros dollars pounds cents shekels metres meters kilometres miles kilos grams litres degrees hundred
  thousand million billion people persons men women children kids others rounds reasons hectares topics words sentences fingers
  centimetres halves thirds colleagues managers drivers customers clients patients nurses students friends employees engineers
  users families countries cities shops offices hands eyes calls connections followers`,
)

/** Somebody: a phrase that ends in one of these names no matter. */
export const somebody = set(
  `person people man woman men women child children kid kids boy boys girl girls guy guys friend friends colleague colleagues boss
  bosses manager managers leader leaders client clients customer customers patient patients nurse nurses doctor doctors
  supervisor supervisors driver drivers teacher teachers student students engineer engineers designer designers developer
  developers candidate candidates owner owners worker workers employee employees partner partners visitor visitors user users
  reader readers speaker speakers supplier suppliers director directors investor investors founder founders member members
  mother father mum mom dad parent parents brother sister son daughter husband wife family families baby dog cat carer carers
  trainee trainees apprentice apprentices intern interns editor editors analyst analysts architect architects lawyer lawyers stranger
  strangers guest guests expert experts audience illness death funeral divorce therapy failure failures fault loser`,
)

/** Too wide to name a matter, unless the text comes back to it. */
export const wide = set(
  `team teams company companies organisation organization department group groups community country city town village world
  thing things way ways time times day days week weeks month months year years hour hours minute minutes night nights morning evening
  afternoon moment moments life lives part parts side end beginning start middle top bottom rest half third lot bit kind
  sort type number numbers point points case cases place places fact truth story question problem problems answer reason
  reasons result results idea ideas work job jobs career role head hand hands eye eyes face voice heart mind body name names
  line lines word words sentence door room rooms street corner floor wall table desk chair car phone building house
  home office world market business industry money mistake mistakes sick
  weather rain coffee cake lunch dinner breakfast party post posts article articles photo picture
  video link comment comments future past present news difference trick secret best worst same other others first last next
  second one two while chance luck honour honor pleasure world side back front news example level matter situation page pages
  advice goal goals success growth change opportunity challenge journey passion experience adventure dream dreams`,
)

/** A person is told by them, and a time: “the younger nurse”, “the other day”. */
export const pointing = set(
  'other same whole entire next previous very only right wrong real full new old good great best worst main big small little long short certain usual',
)
/** What happened in somebody's own life for the first time is worth a name: “my first rota”. */
export const ordinals = set('first second third last')
