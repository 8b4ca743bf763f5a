// The collection's own guide and technical specification were not at hand: the sets were read in the tools below, which restate them.
// Labels are in our own words.

/** The validator of the return that councils share (MIT licence): lists of valid codes, by collection year. */
export const validator = 'csc-validator-be-903 @10ad07c: lac_validator/config.py and lac_validator/rules/lac2022_23 to lac2026_27'

/** The schemas of the London data pipeline, by collection year, and the changes between them. */
export const schemas = 'liia-tools @0dd821c: SSDA903_schema_2017..2024.yml; liia-tools-pipeline @4aff918: its changes for 2019 to 2027'

/** The standard safeguarding dataset, whose guidance columns restate the 2023-24 guide to the return. */
export const standardDataset = 'ssd-data-model'
