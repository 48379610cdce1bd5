import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareName, firstName, professorIn } from './first-name.ts'

describe('titles before and behind a name', () => {
  it.each([
    ['ד"ר איתמר לביא, עו"ד', 'איתמר'],
    ["דר' איתמר לביא", 'איתמר'],
    ['ד״ר איתמר לביא עו״ד', 'איתמר'],
    ['עו"ד ורו"ח דנה לוי', 'דנה'],
    ['רו"ח (CPA) דנה לוי', 'דנה'],
    ['אדר׳ דנה לוי', 'דנה'],
    ['נועה לוי, רו"ח', 'נועה'],
    ['DI Gerlinde Obermoser', 'Gerlinde'],
    ['DI (FH) Gerlinde Obermoser', 'Gerlinde'],
    ['Dipl.-Ing. Jonas Maier', 'Jonas'],
    ['Dr.-Ing. Jonas Maier', 'Jonas'],
    ['Mag. Jonas Maier, MBA', 'Jonas'],
    ['Mag.a Jana Maier', 'Jana'],
    ['Dr. rer. nat. Jana Maier', 'Jana'],
    ['Dr.Jana Maier', 'Jana'],
    ['CPA Dana Levi', 'Dana'],
    ['Dana Levi CPA', 'Dana'],
    ['Adv. Dana Levi', 'Dana'],
    ['Dra. Lucía Prado', 'Lucía'],
    ['Engr. Tunde Bello', 'Tunde'],
    ['MUDr. Eva Nováková', 'Eva'],
    ['Di Wang', 'Di Wang'],
    ['Ma. Lourdes Abad-Reyes', 'Ma. Lourdes'],
    ['Md. Uddin', 'Md. Uddin'],
    ['Eng. Obermoser', ''],
    ['DI Obermoser', ''],
    ['ד"ר לביא', 'ד"ר לביא'],
    ['Frau Dr. Kellermann', 'Frau Kellermann'],
    ['Benjamin "Benny" Katz', 'Benjamin'],
    ['צ׳רלי לוי', 'צ׳רלי'],
  ])('%s is greeted as %s', (name, greeted) => {
    expect(firstName(name)).toBe(greeted)
  })
  it('a mark inside a word quotes nothing', () => {
    expect(bareName('ד"ר איתמר לביא עו"ד')).toBe('ד"ר איתמר לביא עו"ד')
  })
  it.each([
    ['Univ.-Prof. Dr. Eva Berger', 'Berger'],
    ['פרופ\' ד"ר רות לוי', 'לוי'],
    ['Dr.-Ing. Jonas Maier', undefined],
  ])('the professor in %s is %s', (name, family) => {
    expect(professorIn(name)).toBe(family)
  })
  it('never leaves a degree or letters of a title, whatever stands around the name', () => {
    const title = fc.constantFrom(
      'Dr.',
      'DI',
      'Mag.',
      'Dipl.-Ing.',
      'ד"ר',
      'עו"ד',
      'CPA',
      'Prof. Dr.',
      "דר'",
      'רו״ח',
    )
    const person = fc.constantFrom('Gerlinde Obermoser', 'איתמר לביא', 'Ana-María López')
    const behind = fc.constantFrom('', ', עו"ד', ' CPA', ', PhD', ' | MBA', ' (she/her)', ' 🚀')
    fc.assert(
      fc.property(title, person, behind, (before, name, after) => {
        if (!/\p{Script=Hebrew}/u.test(before) || /\p{Script=Hebrew}/u.test(name))
          expect(firstName(`${before} ${name}${after}`)).toBe(name.split(' ')[0])
      }),
    )
  })
})

it('calls somebody whose family name may stand first by the whole name', () => {
  expect(
    ['Goh Mei Xuan', 'Nguyen Thi Hoa', 'NGUYEN Thi Hoa', 'Hoa Nguyen', 'Kovács Réka'].map(firstName),
  ).toEqual(['Goh Mei Xuan', 'Nguyen Thi Hoa', 'NGUYEN Thi Hoa', 'Hoa', 'Kovács Réka'])
})
