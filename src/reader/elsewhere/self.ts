import { fold } from '../../text/fold.ts'
import type { Page } from '../page.ts'
import { lineOf } from '../seen-text.ts'
import { isOf, topNodes } from './json-ld.ts'
import { inSubject } from './subject.ts'

/** How one person speaks of themselves, and how many do, by the language of the page. Folded. */
const VOICES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  en: ["i i'm i've my me myself", 'we our us'],
  he: ['אני שלי עליי אותי לי', 'אנחנו אנו שלנו'],
  ar: ['انا لي عملي', 'نحن لنا فريقنا'],
  de: ['ich mein meine meiner meinem meinen mich mir', 'wir unser unsere unserer unseren uns'],
  fr: ["je j'ai mon ma mes moi", 'nous notre nos'],
  es: ['yo soy mi mis me', 'nosotros nuestro nuestra nuestros nuestras somos'],
  pt: ['eu sou meu minha meus minhas me', 'nos nosso nossa nossos nossas somos'],
  it: ['io sono mio mia miei mie mi', 'noi nostro nostra nostri nostre siamo'],
  nl: ['ik mijn mij', 'wij we onze ons'],
}

/** Whether a page of a site speaks in one person's voice, or says by its make what that person's work is. */
export function speaksOfSelf(page: Page, heading: Element): boolean {
  if (topNodes(page.document).some((node) => isOf(node, 'Organization', 'Corporation', 'LocalBusiness')))
    return false
  if (/role|job|position|occupation/iu.test(heading.nextElementSibling?.getAttribute('class') ?? ''))
    return true
  const [one = '', many = ''] = VOICES[page.words[0]?.code ?? ''] ?? VOICES.en ?? []
  const words = inSubject(page, 'h1, h2, h3, p, li')
    .map(lineOf)
    .flatMap((line) => fold(line).split(/[^\p{L}\p{M}']+/u))
  const count = (voice: string) => words.filter((word) => voice.split(' ').includes(word)).length
  return count(one) > count(many)
}
