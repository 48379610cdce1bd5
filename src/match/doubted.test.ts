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
