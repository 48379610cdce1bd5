import { expect, test } from 'vitest'
import { english } from '../../../languages/en/shows/index.ts'
import { hebrew } from '../../../languages/he/shows/index.ts'
import { listText } from './verdict-text.ts'

const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, '')

test('a list is joined as its language joins words, whatever is isolated in it', () => {
  expect(plain(listText(['Skills', 'Volunteering'], english))).toBe('Skills and Volunteering')
  expect(plain(listText(['ניסיון', 'כישורים', 'התנדבות'], hebrew))).toBe('ניסיון, כישורים והתנדבות')
  expect(plain(listText(['ניסיון', 'Fjordline'], hebrew))).toBe('ניסיון ו־Fjordline')
})
