import type { RuleSides } from '../findings-for-tests.laws.js'
import { codeOfAnotherYear } from './code-of-another-year.js'

const ceased = (on: string, reason: string) => ({ episodes: [`2016-01-01 ${on} S C2 U3 ${reason}`] })

export const codeOfAnotherYearSides: RuleSides = {
  rule: codeOfAnotherYear,
  breaks: {
    'E45 on the last day of 2017-18': { ...ceased('2018-03-31', 'E45'), at: ['2018-03-31'] },
    'E43 on the first day of 2018-19': { ...ceased('2018-04-01', 'E43'), at: ['2018-04-01'] },
    'K3 in 2023-24': { episodes: ['2024-03-01 2024-03-31 P C2 K3 X1'], at: ['2024-03-01'] },
    'a social worker who left before the table came': { workers: ['2022-01-01 2022-06-01 a MANAGE'], at: ['2022-01-01'] },
    'H5 that is still told as H5 in 2024-25': { episodes: ['2023-03-01 - S C2 H5'], covered: '2020-04-01 2025-03-31', at: ['2023-03-01'] },
    'H5 in 2024-25': { episodes: ['2024-04-01 - S C2 H5'], covered: '2020-04-01 2025-03-31', at: ['2024-04-01'] }
  },
  keeps: {
    'E45 on the first day of 2018-19': ceased('2018-04-01', 'E45'),
    'E43 on the last day of 2017-18': ceased('2018-03-31', 'E43'),
    'K3 that ends on the first day of 2024-25, and is told by its return': { episodes: ['2024-03-01 2024-04-01 P C2 K3 X1'] },
    'relabelled K3 while it lasts': { episodes: ['2023-03-01 - P C2 K3'], covered: '2020-04-01 2025-03-31' },
    'H5 that began in its years': { episodes: ['2023-03-01 2023-06-01 P C2 H5 X1'] },
    'a social worker of before the table came, who is still there': { workers: ['2022-01-01 - a MANAGE'], covered: '2020-04-01 2025-03-31' },
    'a code of no year, which another rule sees': { episodes: ['2018-01-01 - S C2 Q9'] }
  }
}
