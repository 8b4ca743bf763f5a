import type { RuleSides } from '../findings-for-tests.laws.js'
import { careLeaverDetailsContradict } from './care-leaver-details-contradict.js'

const row = (words: string) => ({ oc3: [`2018 ${words}`] })
const at = ['2018-03-31']

export const careLeaverDetailsContradictSides: RuleSides = {
  rule: careLeaverDetailsContradict,
  breaks: {
    'home, and lives somewhere (344)': { ...row('inTouch=RHOM activity=F1 accommodation=B1'), at },
    'died, and lives somewhere (344)': { ...row('inTouch=DIED activity=0 accommodation=B1'), at },
    'in touch, and the activity not known (345)': { ...row('inTouch=YES activity=0 accommodation=B1'), at },
    'no accommodation (153)': { ...row('inTouch=NO activity=F1'), at },
    'not whether in touch (153)': { ...row('activity=F1 accommodation=B1'), at }
  },
  keeps: { 'in touch': row('inTouch=YES activity=F1 accommodation=U1'), 'not in touch, nothing known': row('inTouch=NO activity=0 accommodation=0'), 'died': row('inTouch=DIED'), 'home': row('inTouch=RHOM activity=0 accommodation=0') }
}
