import { describe, expect, it } from 'vitest'
import { matchLexicons } from '../languages/recognises.ts'
import { understand } from './understand.ts'

const heard = (wish: string) => understand(wish, 'short-goal', matchLexicons)

describe('an idea that a wish does not surely want', () => {
  it.each([
    ['a general word is turned by the one beside it', 'audit', 'night audit to duty manager'],
    ['a general word is turned by the one beside it', 'pricing', 'transfer pricing for small firms'],
    ['other people stand there', 'parental-leave', 'נשים אחרי לידה'],
    ['other people stand there', 'immigrant-career', 'transfer pricing, expats, all that'],
    ['others shall do something', 'sales', 'say what we won’t build and have sales still talk to me after'],
    ['others shall do something', 'teaching', 'get teachers to actually use the data'],
    ['others shall do something', 'teaching', 'לשכנע את המורים להשתמש בנתונים'],
    ['it is had already', 'design-systems', 'figma fine, its the talking to users part'],
    ['it is had already', 'photography', 'photography is fine, it is the selling'],
    ['it is had already', 'law', 'let people go and stay human. the legal part i know'],
    ['it is had already', 'excel', 'אקסל אני יודעת, מה שחסר זה להציג'],
    ['it is only what something is done with', 'machine-learning', 'write with ai and still sound like me'],
    ['it is only what something is done with', 'machine-learning', 'לכתוב עם ai בלי שזה ישמע כמו ai'],
    ['it says where', 'environment', 'צביעה טבעית עם צמחים שגדלים פה בסביבה'],
    ['its word has many senses, and what is had says another', 'motion-design', 'אפקטים. לא רק רולר ולבן'],
    ['its common words say too little', 'sponsorship', 'be seen as help. not the police'],
    ['its word belongs to another', 'carpentry', 'ניהול מי נגר בשכונות'],
    ['its word belongs to another', 'fiction', 'לכתוב ספר מתכונים'],
    ['it is whom it stands before', 'presenting', 'לעמוד מול אנשים כועסים'],
    ['it says where', 'hotel-management', 'לעבוד במלונות'],
    ['it says for whom', 'litigation', 'תמלול לבתי משפט'],
    ['it is one of a trade that has no such name', 'production-management', 'לנהל משמרת בלי שהחברים ייעלבו'],
  ])('is none where %s: no %s in “%s”', (_, concept, wish) =>
    expect(heard(wish).concepts).not.toContain(concept),
  )
  it.each([
    ['pricing', 'get better at pricing'],
    ['pricing', 'improve pricing'],
    ['audit', 'internal audit'],
    ['teaching', 'start teaching'],
    ['parental-leave', 'negotiate my maternity leave'],
    ['immigrant-career', 'qualify here as a newcomer with a foreign degree'],
    ['baking', 'get my sourdough to come out the same every day'],
    ['midwifery', 'home births again, no more hospital shifts pls'],
    ['career-change', 'move from retail pharmacy to industry'],
    ['sales', 'get sales experience'],
    ['shift-leading', 'לנהל משמרת בלי שהחברים ייעלבו'],
    ['teaching', 'become a teacher'],
    ['photography', 'learn photography, the editing I know'],
    ['machine-learning', 'ai engineer'],
    ['machine-learning', 'ai'],
    ['environment', 'לעבוד באיכות הסביבה'],
    ['typescript', 'build sites with typescript'],
    ['insurance', 'לפתוח בית ספר לגלישה, כולל הביטוח והעירייה'],
    ['self-employment', 'set up on my own doing home adaptations for older people'],
    ['public-policy', 'move from journalism to policy'],
  ])('is one all the same: %s in “%s”', (concept, wish) => expect(heard(wish).concepts).toContain(concept))
})

describe('what a wish seems to refuse', () => {
  it.each([
    ['is kept where it shall not be stopped', 'lead people without giving up coding', 'software-engineering'],
    ['is kept where it shall not be stopped', 'להוביל אנשים בלי להפסיק לכתוב קוד', 'software-engineering'],
    ['is help with it where nobody wants it', 'לביים שחקנים בלי לפחד מהם', 'confidence'],
  ])('%s: “%s”', (_, wish, concept) => expect(heard(wish).not).not.toContain(concept))
  it('is no new wish where it is kept', () => {
    expect(heard('להוביל אנשים בלי להפסיק לכתוב קוד').concepts).toEqual(['people-management'])
    expect(heard('קליניקה פרטית לאט לאט, בלי לעזוב את השפ״ח').concepts).toEqual(['self-employment'])
    expect(heard('lead people without giving up coding').concepts).toEqual(['people-management'])
  })
})

describe('a word of many senses that is all that a wish says', () => {
  const by = (...beside: readonly string[]) =>
    understand('monitoring', 'short-goal', matchLexicons, beside).concepts
  it('is meant where nobody is known to say it, or somebody of that trade does', () => {
    expect(by()).toContain('observability')
    expect(by('observability')).toContain('observability')
  })
  it('is asked about where somebody of another trade says it', () => expect(by('nursing')).toEqual([]))
})
