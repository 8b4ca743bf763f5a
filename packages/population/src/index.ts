export { childrenLookedAfter } from './6.1-looked-after.js'
export { admissionsIntoCare } from './6.3-admissions.js'
export { ceasedToBeLookedAfter } from './6.4-ceased.js'
