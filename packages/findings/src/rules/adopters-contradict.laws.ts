import type { RuleSides } from '../findings-for-tests.laws.js'
import { adoptersContradict } from './adopters-contradict.js'

const adopters = (number: string, sex: string, status: string) => ({ matched: [`2016-06-01 2017-03-01 numberOfAdopters=${number} sexOfAdopters=${sex} legalStatusOfAdopters=${status}`] })
const at = ['2017-03-01']

export const adoptersContradictSides: RuleSides = {
  rule: adoptersContradict,
  breaks: {
    'one, and a couple (511)': { ...adopters('1', 'MF', 'L9'), at },
    'two, and a single woman, of no known status': { ...adopters('2', 'F1', 'L9'), at },
    'two, and one man (511)': { ...adopters('2', 'M1', 'L11'), at },
    'a single adopter, and a couple (514)': { ...adopters('2', 'MF', 'L0'), at },
    'a different-gender couple of two men (517)': { ...adopters('2', 'MM', 'L3'), at },
    'a same-gender couple of man and woman (518)': { ...adopters('2', 'MF', 'L4'), at },
    'a civil partnership of one (519)': { ...adopters('1', 'F1', 'L2'), at },
    'married different-gender, two women (520)': { ...adopters('2', 'FF', 'L11'), at },
    'married same-gender, man and woman (524)': { ...adopters('2', 'MF', 'L12'), at }
  },
  keeps: {
    ...Object.fromEntries(['2 MF L11', '2 MM L12', '2 FF L12', '2 MM L2', '2 FF L2', '2 MF L2', '2 MF L3', '2 MM L4', '2 FF L4', '1 M1 L0', '1 F1 L0'].map(words => {
      const [number = '', sex = '', status = ''] = words.split(' ')
      return [words, adopters(number, sex, status)]
    })),
    'a single woman': adopters('1', 'F1', 'L0'),
    'a married couple': adopters('2', 'MF', 'L11'),
    'two men in a civil partnership': adopters('2', 'MM', 'L2'),
    'an unmarried couple': adopters('2', 'MF', 'L3'),
    'two women, unmarried': adopters('2', 'FF', 'L4'),
    'codes of no set': adopters('3', 'XX', '__proto__')
  }
}
