import { describe, expect, it } from 'vitest'
import { says } from './index.ts'

describe('a short line about oneself, as an English sentence', () => {
  it.each([
    ['Data engineer in Haifa', 'I am a data engineer in Haifa'],
    ['Junior data analyst', 'I am a junior data analyst'],
    ['Undergraduate student', 'I am an undergraduate student'],
    ['University lecturer', 'I am a university lecturer'],
    ['European patent attorney', 'I am a European patent attorney'],
    ['User researcher', 'I am a user researcher'],
    ['Urban planner', 'I am an urban planner'],
    ['Uninsured loss adjuster', 'I am an uninsured loss adjuster'],
    ['UX designer', 'I am a UX designer'],
    ['HR manager', 'I am an HR manager'],
    ['X-ray technician', 'I am an X-ray technician'],
    ['Honorary fellow', 'I am an honorary fellow'],
    ['Hospital pharmacist', 'I am a hospital pharmacist'],
    ['One-person studio owner', 'I am a one-person studio owner'],
    ['Engineer', 'I am an engineer'],
    ['Data Engineer at Bluefern', 'I am a Data Engineer at Bluefern'],
    ['An economist', 'I am an economist'],
    ['I teach physics', 'I teach physics'],
  ])('%s', (line, sentence) => {
    expect(says.presents(line)).toBe(sentence)
  })
})
