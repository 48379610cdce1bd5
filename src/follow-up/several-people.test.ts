import { expect, test } from 'vitest'
import { namesSeveral } from './several-people.ts'

test.each([
  'Dana Levi',
  'Dana Levi <dana@mail.example>',
  'Noa Bergström, Head of Product, Fjordline',
  'נועה ברגסטרום, מנהלת מוצר',
  'María José de la Cruz y Ferrer;',
])('one person: %s', (text) => expect(namesSeveral(text)).toBe(false))

test.each([
  'dana@mail.example, omer@mail.example',
  'Dana Levi; Omer Katz',
  'Dana Levi\nOmer Katz',
  'Dana Levi, Omer Katz, Noa Bergström, Jun Haraguchi',
  'דנה לוי; עומר כץ',
  'Dana <dana@mail.example> Omer <omer@mail.example>',
])('several people: %s', (text) => expect(namesSeveral(text)).toBe(true))
