import { describe, expect, it } from 'vitest'
import { rulesIn } from './lines.examples.ts'

const clock = 'culture-and-clock'

describe('an hour that is proposed', () => {
  it.each([
    'at 15:00',
    'at 15h',
    'at 15h30',
    'on Tuesday, 15.00 Uhr',
    'on Tuesday at 3 pm',
    'at 3.30 pm',
    "at 3 o'clock",
    'at noon',
    'on Tuesday noon',
    'in the 15:00 slot',
  ])('needs a zone: %s', (when) => expect(rulesIn(`Would it suit you ${when}?`, 'en')).toEqual([clock]))
  it.each(['ב-15:00', 'ב15:00', 'ביום שלישי בצהריים', 'בשעה 15', 'ב-15.30 Uhr'])('needs a zone: %s', (when) =>
    expect(rulesIn(`אפשר ${when}?`, 'he')).toEqual(when.includes('Uhr') ? [] : [clock]),
  )
  it.each([
    'at 15:00 UTC+6',
    'at 15:00 (UTC+6)',
    'at 15:00 GMT+2',
    'at 15:00+02:00',
    'at 15:00 +0200',
    'at 15:00Z',
    'at 15:00 Brussels time',
    'at 15:00, New York time',
    'at 15:00 NPT',
    'at 15:00 AWST',
    'at 3 pm CET',
    'between 15:00 and 16:00 CET',
    'at 15:00 Europe/Brussels',
    'at noon in Brussels',
    'at 15:00 your time',
  ])('has one: %s', (when) => expect(rulesIn(`Would it suit you ${when}?`, 'en')).toEqual([]))
  it.each([
    'ב-15:00 שעון ישראל',
    'ב-15:00 לפי שעון בריסל',
    'ב-15:00 UTC+2',
    'ב-15:00 (GMT+2)',
    'בצהריים שעון לונדון',
  ])('has one: %s', (when) => expect(rulesIn(`אפשר ${when}?`, 'he')).toEqual([]))
  it.each([
    'Could I ask how you kept the 7:30 handover short?',
    'Could I ask about your 8:00 stand-up?',
    'May I ask what the 6:45 train taught you?',
    'Could you say how you start at 6:30 with nine nurses?',
    'Could I see the Monday 9 am briefing once?',
    'Could I ask about connections after midnight?',
    'Could I ask about the first 15h of training?',
  ])('is none of: %s', (line) => expect(rulesIn(line, 'en')).toEqual([]))
  it.each([
    'אפשר לשאול איך קיצרת את ההעברה של 7:30?',
    'אפשר לשאול על תדרוך ה-7:30?',
    'אפשר לשאול על משמרת 7:00?',
  ])('is none of: %s', (line) => expect(rulesIn(line, 'he')).toEqual([]))
})
