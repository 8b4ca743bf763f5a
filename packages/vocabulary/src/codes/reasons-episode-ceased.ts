import type { CodeOf, CodeSet } from './code-set.js'
import { schemas, standardDataset, validator } from './sources.js'

/** Why an episode ended (REC). Every code but X1 ends the care. */
export const reasonsEpisodeCeased = {
  title: 'Reason episode ceased',
  columns: ['Episodes.REC'],
  source: `${validator}, rule 149; ${schemas}; labels: ${standardDataset}, ssd_cla_episodes.yml`,
  codes: [
    { code: 'X1', label: 'Care goes on: a new episode begins on the same day' },
    { code: 'E11', label: 'Adopted, the application unopposed' },
    { code: 'E12', label: 'Adopted, consent dispensed with by the court' },
    { code: 'E2', label: 'Died' },
    { code: 'E3', label: 'Another local authority took over the care' },
    { code: 'E4A', label: 'Returned home to a person with parental responsibility, as planned' },
    { code: 'E4B', label: 'Returned home to a person with parental responsibility, not as planned' },
    { code: 'E13', label: 'Left care to live with a parent, relative or other person without parental responsibility' },
    { code: 'E41', label: 'Residence order, or child arrangements order that says with whom the child is to live' },
    { code: 'E43', label: 'Special guardianship order to the former foster carer', to: 2018 },
    { code: 'E44', label: 'Special guardianship order to somebody other than the former foster carer', to: 2018 },
    { code: 'E45', label: 'Special guardianship order to the former foster carer, a relative or friend', from: 2019 },
    { code: 'E46', label: 'Special guardianship order to the former foster carer, no relative or friend', from: 2019 },
    { code: 'E47', label: 'Special guardianship order to another carer, a relative or friend', from: 2019 },
    { code: 'E48', label: 'Special guardianship order to another carer, no relative or friend', from: 2019 },
    { code: 'E5', label: 'Moved into independent living with formal support' },
    { code: 'E6', label: 'Moved into independent living without formal support' },
    { code: 'E7', label: "Moved to residential care paid for by adults' social care" },
    { code: 'E8', label: 'Care ceased for any other reason' },
    { code: 'E9', label: 'Sentenced to custody' },
    { code: 'E14', label: 'Accommodation on remand ended' },
    { code: 'E15', label: 'Found by an age assessment to be 18 or over' },
    { code: 'E16', label: 'Moved abroad' },
    { code: 'E17', label: 'Turned 18 and stayed with the current carers' }
  ]
} as const satisfies CodeSet

export type ReasonEpisodeCeased = CodeOf<typeof reasonsEpisodeCeased>
