import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { isZone } from '../calendar/zones.ts'
import { placeLexicons } from '../languages/places.ts'
import { guessZone } from './guess-zone.ts'
import { gazetteer, targetsOf } from './meanings.ts'
import { type PlaceFile, readPlaces } from './table.ts'

const file = JSON.parse(readFileSync('data/places.json', 'utf8')) as PlaceFile
const table = readPlaces(file)
const places = gazetteer(table, placeLexicons)
const zoneOf = (place: string) => guessZone(place, places).zone

/** Places as pages and people write them, by the zone that is right; several in a line stand between semicolons. */
const right: Readonly<Record<string, string>> = {
  'Asia/Jerusalem': `Haifa, Haifa District, Israel; Haifa; Tel Aviv-Yafo, Tel Aviv District, Israel; Israel; Tel Aviv; Herzliya, Israel;
    תל אביב, ישראל; תל אביב-יפו; חיפה והסביבה; אזור תל אביב; ראשון לציון; מחוז המרכז, ישראל; באר שבע; ירושלים; גוש דן; Haifa, IL; Gush Dan;
    Jerusalem; حيفا; Gerusalemme; Jeruzalem, Israël; זכרון יעקב; מודיעין-מכבים-רעות`,
  'America/New_York': `Greater Boston; Boston, Massachusetts, United States; Boston MA; Boston; New York; New York City Metropolitan Area;
    NYC; Brooklyn, NY; Atlanta, Georgia; Georgia, United States; Rome, Georgia; Athens, Georgia; Washington DC-Baltimore Area; Miami, Florida;
    Vienna, Virginia; Dublin, Ohio; Portland, Maine; Cambridge, MA; Nueva York, Estados Unidos; ניו יורק, ארצות הברית; בוסטון; نيويورك;
    Melbourne, Florida; Lebanon, Pennsylvania; Greater Philadelphia; Pittsburgh Metropolitan Area`,
  'America/Chicago': `Paris, Texas; פריז, טקסס; Austin, TX; Dallas-Fort Worth Metroplex; Chicago; Greater Chicago Area; Birmingham, Alabama;
    Springfield, IL; Springfield, Missouri; Greater St. Louis; Nashville, Tennessee; Evansville, Indiana; Kansas City, Missouri; Minneapolis-St. Paul; Houston, Texas, United States`,
  'America/Denver': 'El Paso, Texas; Denver, Colorado; Boulder, CO',
  'America/Phoenix': 'Phoenix, Arizona; Greater Phoenix Area',
  'America/Los_Angeles': `Moscow, Idaho; San Jose, California; San Francisco Bay Area; Greater Seattle Area; Silicon Valley; Los Angeles, CA;
    California, United States; סן פרנסיסקו; Portland, Oregon; Palo Alto, California, United States; Vancouver, Washington`,
  'America/Toronto': `London, Ontario; London, Ontario, Canada; לונדון, אונטריו; Cambridge, Ontario; Toronto; Greater Montreal, Quebec, Canada;
    Montréal, Québec; Quebec City, Canada; Ottawa, ON`,
  'America/Vancouver': 'Vancouver, British Columbia, Canada; Victoria, British Columbia',
  'America/Halifax': 'Halifax, Nova Scotia, Canada',
  'America/St_Johns': `St. John’s, Newfoundland and Labrador, Canada; St. John's, Newfoundland; St. John’s, NL; St Johns, Newfoundland, Canada;
    Saint John's, Newfoundland & Labrador`,
  'America/Antigua': `St. John's, Antigua; St. John’s, Antigua and Barbuda; Saint John's, Antigua & Barbuda`,
  'America/Guatemala': 'Antigua, Guatemala',
  'Asia/Gaza': 'Gaza; Gaza City; Gaza Strip; Gaza, Palestine; עזה; غزة',
  'Africa/Maputo': 'Gaza, Mozambique; Gaza Province, Mozambique',
  'Europe/London': `London; Greater London, England, United Kingdom; London Area, United Kingdom; Birmingham, England; Manchester, UK;
    Cambridge, England, United Kingdom; Perth, Scotland; Londres, Reino Unido; Londra; לונדון, אנגליה; Boston, Lincolnshire, England`,
  'Europe/Paris': `Paris; Île-de-France; Île-de-France, France; Lyon et périphérie; Région parisienne; Marseille; Parigi; פריז; باريس; Toulouse et environs`,
  'Europe/Berlin': `Großraum München; München und Umgebung; Munich; Berlin; 10115 Berlin; Köln, Nordrhein-Westfalen, Deutschland; Bayern;
    Frankfurt Rhein-Main; Monaco di Baviera; Salem, Germany; Remote, Germany; Metropolregion Hamburg; Munique; ברלין; Berlin, Kreuzberg`,
  'Europe/Madrid': `Madrid; Barcelona; Comunidad de Madrid, España; Barcelona y alrededores; Sevilla, Andalucía, España; Toledo, Spain; Valencia, Spain`,
  'Atlantic/Canary': 'Las Palmas de Gran Canaria, Spain; Canarias; Tenerife',
  'Europe/Lisbon': 'Lisboa; Lisbon, Portugal; Porto, Portugal',
  'Atlantic/Azores': 'Ponta Delgada, Azores, Portugal',
  'Europe/Rome':
    'Milano e dintorni; Area metropolitana di Milano; Roma, Lazio, Italia; Greater Milan Metropolitan Area; Torino; Napoli; Rome',
  'Europe/Amsterdam':
    'Amsterdam en omgeving; Randstad, Netherlands; Utrecht; Eindhoven, Noord-Brabant, Nederland; Den Haag',
  'Europe/Brussels': 'Antwerpen; Brussel; Bruxelles et périphérie; Gent, Vlaanderen, België',
  'Europe/Vienna': 'Wien; Vienna; Österreich; Graz, Steiermark, Österreich',
  'Europe/Zurich': 'Genève; Geneva; Zürich, Schweiz; Kanton Zürich',
  'Europe/Dublin': 'Dublin; Dublin, Ireland; County Dublin, Ireland',
  'Europe/Moscow': 'Moscow; Moscow, Russia; Moskau; מוסקבה',
  'Europe/Kaliningrad': 'Kaliningrad, Russia',
  'Europe/Kyiv': 'Kyiv, Ukraine; Kiev; Lviv, Ukraine',
  'America/Sao_Paulo':
    'São Paulo; Grande São Paulo; São Paulo e Região; Rio de Janeiro, Brasil; Curitiba, Paraná, Brasil; Belo Horizonte, MG',
  'America/Manaus': 'Manaus, Amazonas, Brasil',
  'America/Cuiaba': 'Cuiabá, MT; Cuiabá, Mato Grosso, Brasil',
  'Indian/Maldives': 'Malé, Maldives',
  'Asia/Makassar': 'Bali, Indonesia',
  'Indian/Reunion': 'Saint-Denis, La Réunion',
  'America/Rio_Branco': 'Acre, Brazil',
  'America/Mexico_City': 'Mexico City, Mexico; Ciudad de México; CDMX',
  'America/Tijuana': 'Tijuana, Baja California, México',
  'America/Costa_Rica': 'San José, Costa Rica; Costa Rica',
  'America/Bogota': 'Bogotá, Colombia; Colombia',
  'America/Santiago': 'Santiago; Santiago, Chile; Región Metropolitana de Santiago, Chile',
  'America/Caracas': 'Barcelona, Venezuela',
  'Africa/Lagos': 'Lagos, Nigeria; Nigeria; Lagos State, Nigeria',
  'Africa/Cairo': 'القاهرة، مصر; Cairo; مصر; Alexandria, Egypt',
  'Africa/Johannesburg': 'Cape Town, South Africa; Kaapstad',
  'Africa/Nairobi': 'Nairobi, Kenya; Nairobi County, Kenya',
  'Asia/Dubai': 'دبي; Dubai, United Arab Emirates; UAE',
  'Asia/Riyadh': 'الرياض، المملكة العربية السعودية; Riyadh',
  'Asia/Amman': 'Jordan; عمّان، الأردن',
  'Asia/Beirut': 'Beirut, Lebanon',
  'Asia/Kolkata':
    'Bengaluru, Karnataka, India; Hyderabad, Telangana, India; Mumbai; India; Greater Delhi Area; Bangalore Urban, Karnataka, India',
  'Asia/Kathmandu': 'Kathmandu; Nepal',
  'Asia/Tbilisi': 'Tbilisi, Georgia; Tbilisi; גאורגיה',
  'Asia/Singapore': 'Singapore; Singapore, Singapore; סינגפור',
  'Asia/Shanghai': 'China; Shanghai, China; Beijing',
  'Asia/Tokyo': 'Tokyo, Japan; Japan',
  'Asia/Hong_Kong': 'Hong Kong SAR; Hong Kong',
  'Asia/Ho_Chi_Minh': 'Ho Chi Minh City, Vietnam',
  'Australia/Sydney': 'Sydney, New South Wales, Australia; Greater Sydney Area; Sydney NSW',
  'Australia/Melbourne': 'Melbourne; Melbourne, Victoria, Australia',
  'Australia/Perth': 'Perth, Western Australia; Perth; Perth, WA, Australia',
  'Pacific/Auckland': 'Auckland, New Zealand; Wellington, New Zealand',
  'Pacific/Honolulu': 'Honolulu, Hawaii',
}

/** Places that do not tell one zone. */
const unknown = `Nord; Est; Sur; Coast; Bay; North West; South East; Central; Male; Mobile; Centro; الشرقية; Essex; Florence; Odessa; Toledo; Halifax; St. John’s; Paris, Kentucky; Geneva, New York; Indonesia; Remote (US); עיר; Georgia; Birmingham; San José; Remote; EMEA; Worldwide; Bay Area; Greater Bay Area; Cambridge; Washington; Springfield;
  Hyderabad; Victoria; Newcastle; Portland; Valencia; Tripoli; Hamilton; Richmond; United States; USA; Canada; Australia; Brasil;
  Россия; España; Texas, United States; Florida; Tel Aviv / New York; London & San Francisco; Berlin, London; Europe; Earth; DACH; Latin America;
  Everywhere; מרחוק; כל העולם; ארצות הברית; עולמי; Europa; weltweit; télétravail; em todo o mundo; 100 %; …; IL; CA; Somewhere nice; North; Home;
  Paris, Atlantis; Springfield, United States; New York or London; Boston, Texas; الولايات المتحدة; 🌍; he/him; Open to work; Stealth`

const listed = (text: string) => text.split(';').map((one) => one.replace(/\s+/gu, ' ').trim())

describe('the zone of a place', () => {
  for (const [zone, text] of Object.entries(right))
    it(`is ${zone}`, () => {
      expect(listed(text).map((place) => [place, zoneOf(place)])).toEqual(
        listed(text).map((place) => [place, zone]),
      )
    })
  it('is unknown rather than wrong', () => {
    expect(listed(unknown).filter((place) => zoneOf(place) !== null)).toEqual([])
  })
  it('is told with the words that earned it, or why there is none', () => {
    expect(guessZone('Greater Boston', places)).toMatchObject({ by: 'city', quote: 'Greater Boston' })
    expect(guessZone('Spain', places)).toEqual({ zone: null, because: 'many-zones' })
    expect(guessZone('Cambridge', places)).toEqual({ zone: null, because: 'many-places' })
    expect(guessZone('Remote', places)).toEqual({ zone: null, because: 'no-place' })
  })
  it('does not depend on capitals, accents, marks of direction or spaces', () => {
    for (const place of ['Île-de-France', 'São Paulo', 'תל אביב, ישראל', 'Greater Boston', 'Paris, Texas'])
      for (const changed of [
        place.toUpperCase(),
        place.normalize('NFD'),
        `\u200f${place} `,
        place.replace(', ', ' ,  '),
      ])
        expect(zoneOf(changed), changed).toBe(zoneOf(place))
  })
})

test('every name that a language adds means something in the table', () => {
  const lost = placeLexicons.flatMap(({ code, names }) =>
    Object.entries(names).flatMap(([name, target]) =>
      targetsOf(target, table).some(({ country }) => target.endsWith(country))
        ? []
        : [`${code}: ${name} → ${target}`],
    ),
  )
  expect(lost).toEqual([])
})

test('every zone of the table is one that engines know', () => {
  expect(file.zones.split('\n').filter((zone) => !isZone(zone))).toEqual([])
})
