import { expect, it } from 'vitest'
import { hookLexicons } from '../../languages/recognises.ts'
import { roleIn } from './role-in.ts'

it.each([
  ['Veterinary Nurse', 'veterinary nurse'],
  ['Senior UX Designer', 'senior UX designer'],
  ['VP Product', 'VP product'],
  ['European Patent Attorney', 'European patent attorney'],
  ['DevOps Engineer', 'DevOps engineer'],
  ['SENIOR WAREHOUSE OPERATOR', 'senior warehouse operator'],
  ['Head of Learning & Development', 'head of learning and development'],
  ['Letter Carrier', 'letter carrier'],
  ['Claims Handler', 'claims handler'],
  ['Tower Climber', 'tower climber'],
  ['Bauleiter', undefined],
  ['Berater Vertrieb', undefined],
  ['Inhaberin', undefined],
  ['Director de Obra', undefined],
  ['Leiter Einkauf', undefined],
  ['מגשר ושותף מייסד', undefined],
  ['רוקחת קלינית', 'pharmacy'],
  ['חשמלאי ראשי', undefined],
])('an English sentence says %s as %s', (title, said) => {
  expect(roleIn(title, 'en', hookLexicons)).toBe(said)
})

it.each([
  ['רוקחת קלינית', 'רוקחת קלינית'],
  ['Regulatory Affairs Associate', 'רגולציה'],
  ['Senior Product Manager', 'ניהול מוצר'],
  // A name that says more than the title would be a wrong fact.
  ['NetSuite Functional Consultant', 'ייעוץ'],
  ['Practice Manager', undefined],
  ['Inhaberin', undefined],
  ['מנהלת Customer Success', 'מנהלת Customer Success'],
])('a Hebrew sentence says %s as %s', (title, said) => {
  expect(roleIn(title, 'he', hookLexicons)).toBe(said)
})
