import type { CodeOf, CodeSet } from './code-set.js'
import { schemas, standardDataset, validator } from './sources.js'

const withdrawnIn2025 =
  'The year is that of the schemas (change for 2025) and of rule 503D; the rule 146 of 2024-25 still lists the code, that of 2025-26 does not.'
const splitFromZ1 = 'Takes the place of a part of Z1. What tells the four apart was not found in any source read.'
const beforeU =
  'Superseded by U1 to U3 (Q1) and U4 to U6 (Q2) in 2015 or before; may be met in long histories. Source: witan.cic @d85da45, src/cic/io/read.clj.'
const movedToMissing = 'Absences have had a table of their own since; may be met in long histories. The label was not read in a source.'

/** Where the child is living (PLACE). */
export const placementTypes = {
  title: 'Placement type',
  columns: ['Episodes.PLACE'],
  source: `${validator}, rule 146 of 2022-23, 2024-25 and 2025-26, rules 217t and 230; ${schemas}; labels: ${standardDataset}, ssd_cla_placement.yml; K3: patch, apps/016_903_drilldown`,
  codes: [
    { code: 'A3', label: 'Placed for adoption with consent, with the current foster carer' },
    { code: 'A4', label: 'Placed for adoption with consent, not with the current foster carer' },
    { code: 'A5', label: 'Placed for adoption under a placement order, with the current foster carer' },
    { code: 'A6', label: 'Placed for adoption under a placement order, not with the current foster carer' },
    {
      code: 'H5',
      label: "Semi-independent living, not under the children's homes regulations",
      to: 2024,
      confidence: 'uncertain',
      note: `${withdrawnIn2025} From 28 October 2023 it needs a URN (rule 230). K3 takes its place.`
    },
    { code: 'K1', label: "Secure children's home" },
    { code: 'K2', label: "Children's home" },
    { code: 'K3', label: 'Registered supported accommodation', from: 2025, note: 'Takes the place of H5.' },
    { code: 'P1', label: 'With own parents, or another person with parental responsibility' },
    {
      code: 'P2',
      label: 'Independent living',
      to: 2024,
      episodesEndBy: '2023-10-28',
      confidence: 'uncertain',
      note: `${withdrawnIn2025} Not valid from 28 October 2023 (rule 217t).`
    },
    { code: 'P3', label: 'Residential employment' },
    { code: 'R1', label: 'Residential care home' },
    { code: 'R2', label: 'NHS or other establishment that gives medical or nursing care' },
    { code: 'R3', label: 'Family centre, or mother and baby unit' },
    { code: 'R5', label: 'Young offender institution or prison' },
    { code: 'S1', label: "Residential school, unless it is a children's home as well" },
    { code: 'T0', label: 'Temporary placement of any kind' },
    { code: 'T1', label: 'Temporary: in hospital' },
    { code: 'T2', label: 'Temporary: the child is on holiday' },
    { code: 'T3', label: 'Temporary: the usual carer is on holiday' },
    { code: 'T4', label: 'Temporary: other, seven days at most' },
    { code: 'U1', label: 'Foster placement with a relative or friend, long term' },
    { code: 'U2', label: 'Foster placement with a relative or friend who is approved to adopt' },
    { code: 'U3', label: 'Foster placement with a relative or friend, neither long term nor with a view to adoption' },
    { code: 'U4', label: 'Foster placement with another carer, long term' },
    { code: 'U5', label: 'Foster placement with another carer who is approved to adopt' },
    { code: 'U6', label: 'Foster placement with another carer, neither long term nor with a view to adoption' },
    { code: 'Z1', label: 'Other placement', to: 2025, note: 'The schema for 2026 keeps it beside its successors; the rule 146 of 2025-26 does not.' },
    { code: 'Z11', label: 'Other placement, first kind', from: 2026, confidence: 'uncertain', note: splitFromZ1 },
    { code: 'Z12', label: 'Other placement, second kind', from: 2026, confidence: 'uncertain', note: splitFromZ1 },
    { code: 'Z13', label: 'Other placement, third kind', from: 2026, confidence: 'uncertain', note: splitFromZ1 },
    { code: 'Z14', label: 'Other placement, fourth kind', from: 2026, confidence: 'uncertain', note: splitFromZ1 },
    { code: 'Q1', label: 'Foster placement with a relative or friend', to: 2015, confidence: 'uncertain', note: beforeU },
    { code: 'Q2', label: 'Foster placement with another carer', to: 2015, confidence: 'uncertain', note: beforeU },
    { code: 'M1', label: 'Missing from placement: in refuge', to: 2015, confidence: 'uncertain', note: movedToMissing },
    { code: 'M2', label: 'Missing from placement: whereabouts known', to: 2015, confidence: 'uncertain', note: movedToMissing },
    { code: 'M3', label: 'Missing from placement: whereabouts not known', to: 2015, confidence: 'uncertain', note: movedToMissing }
  ]
} as const satisfies CodeSet

export type PlacementType = CodeOf<typeof placementTypes>
