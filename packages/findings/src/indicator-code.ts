/** The indicators that a finding can move, by the codes of the scorecard. */
export const indicatorCodes = [
  '6.1', '6.2', '6.3', '6.4', '6.5', '6.7', '6.8', '6.9',
  '8.1', '8.2', '8.3', '8.4', '8.5',
  '9.1', '9.2',
  '10.1', '10.2', '10.3', '10.4', '10.5', 'A3', 'A10', 'NI61',
  'participation', 'missing-episodes', 'missing-children', 'readmissions', 'returns-home', 'time-in-care', 'staying-put'
] as const

export type IndicatorCode = (typeof indicatorCodes)[number]
