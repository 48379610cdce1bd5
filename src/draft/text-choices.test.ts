import { expect, it } from 'vitest'
import { hookLexicons } from '../languages/recognises.ts'
import { wishful, writer } from './chosen.examples.ts'
import { findHooks } from './hooks.ts'
import { me, now } from './sample.examples.ts'
import { listTexts } from './text-choices.ts'

const context = { persona: wishful, me, now, lexicons: hookLexicons }
const all = findHooks(writer, context)
const texts = (begun: Partial<Parameters<typeof listTexts>[1]>, known = writer) =>
  listTexts(all, { channel: 'message', language: 'en', ...begun }, known, context)
const postIn = (begun: Partial<Parameters<typeof listTexts>[1]>) =>
  texts(begun).find(({ hook }) => hook.id === 'post-0')!

it('lists by text, its own sentence first; what is no text has none', () => {
  const { sentences, isNamed, isChosen } = postIn({ hook: 'post-0' })
  expect({ isNamed, isChosen }).toEqual({ isNamed: false, isChosen: true })
  expect(sentences.map(({ id }) => id)).toEqual(['post-0', 'post-0-s5', 'post-0-s6', 'post-0-s8'])
  expect(texts({}).find(({ hook }) => hook.kind === 'move')?.sentences).toEqual([])
})

it('an article is chosen by its name beside its sentences', () => {
  const article = texts({}).find(({ hook }) => hook.kind === 'article')
  expect(article).toMatchObject({ isNamed: true, isChosen: false })
  expect(article?.sentences.map(({ id }) => id)).toEqual(['article-1-s1', 'article-1-s2'])
})

it('the chosen sentence is listed also where others say more', () => {
  expect(postIn({ hook: 'post-0-s6' }).isChosen).toBe(true)
  const post = writer.profile.posts[0]!
  const text = `${post.value.text} I write down what was decided.`
  const longer = {
    ...writer,
    profile: { ...writer.profile, posts: [{ ...post, value: { ...post.value, text } }] },
  }
  const ids = (hook: string) => {
    const { sentences, further } = texts({ hook }, longer)[0]!
    return [sentences, further].map((list) => list.map(({ id }) => id))
  }
  const [shown, onDemand] = ids('post-0')
  expect(shown).not.toContain('post-0-s9')
  expect(onDemand).toContain('post-0-s9')
  const [shownThen, onDemandThen] = ids('post-0-s9')
  expect(shownThen).toContain('post-0-s9')
  expect(onDemandThen).not.toContain('post-0-s9')
})

it('offers no sentence that the message has no room or no letters for', () => {
  const long = 'I show one number on each page of a plan, and I write the price of it in large letters'
  const hebrew = 'אני מתחיל כל פגישה במשפט אחד. אני מציג מספר אחד בכל עמוד.'
  const [post] = writer.profile.posts
  const saying = (text: string) => ({
    ...writer,
    profile: { ...writer.profile, posts: [{ ...post!, value: { ...post!.value, text } }] },
  })
  const quotes = (text: string, begun: Partial<Parameters<typeof listTexts>[1]>) =>
    texts(begun, saying(text)).flatMap(({ sentences }) => sentences.map(({ quote }) => quote))
  const text = `I present data to people who never asked for it. ${long}.`
  expect(quotes(text, {})).toContain(long)
  expect(quotes(text, { channel: 'note' })).not.toContain(long)
  expect(quotes(hebrew, { language: 'he' })).toContain('אני מציג מספר אחד בכל עמוד')
  expect(quotes(hebrew, {})).not.toContain('אני מציג מספר אחד בכל עמוד')
})
