import { happening, metIf, occasionShareOf } from './figures.js'
import type { OccasionShare } from './figures.js'
import { ceasingsIn } from './occasions.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

type ShareOfCeasings = (children: readonly ChildRows[], month: string, switches?: Switches) => OccasionShare

const adoption: readonly string[] = ['E11', 'E12']
const specialGuardianship: readonly string[] = ['E43', 'E44', 'E45', 'E46', 'E47', 'E48']
const residenceOrder: readonly string[] = ['E41']
const home: readonly string[] = ['E4A', 'E4B']

/** Of those who ceased to be looked after in the window, those who ceased for one of some reasons. */
const ceasedWith = (reasons: readonly string[]): ShareOfCeasings => (children, month, switches = localSwitches) =>
  occasionShareOf(ceasingsIn(children, windowOf(switches.flowWindow, month), switches)
    .map(({ child, on, reason }) => ({ ...happening(childOf(child), on), verdict: metIf(reasons.includes(reason)) })))

/** 6.5: ended by adoption, special guardianship, or a residence or child arrangements order (rule 30). */
export const ceasedForPermanence = ceasedWith([...adoption, ...specialGuardianship, ...residenceOrder])

/** 6.7: ended by special guardianship. */
export const ceasedBySpecialGuardianship = ceasedWith(specialGuardianship)

/** 6.9: ended by adoption. */
export const ceasedByAdoption = ceasedWith(adoption)

/** Returned home, planned or not. */
export const returnsHome = ceasedWith(home)
