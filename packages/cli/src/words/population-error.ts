import type { PopulationError } from '../population/population-error.js'
import { systemWords } from './file-problem.js'
import type { Words } from './words.js'

const shape = 'Write a CSV with the columns year, value, source and, if need be, from: 2018,56590,ONS mid-2018'

/** The words of a population file that cannot be used. */
export const populationErrorWords = (error: PopulationError): Words => {
  switch (error.code) {
    case 'CLI_POPULATION_UNREADABLE':
      return { says: `The population file ${error.file} cannot be read: ${systemWords(error.why)}.`, next: 'Check the path after --population, and who may read it.' }
    case 'CLI_POPULATION_NOT_CSV':
      return { says: `Line ${error.line} of ${error.file}: this is no CSV text.`, next: `Look for a quotation mark that is not closed. ${shape}` }
    case 'CLI_POPULATION_EMPTY':
      return { says: `The population file ${error.file} holds no year.`, next: shape }
    case 'CLI_POPULATION_COLUMN_MISSING':
      return { says: `The population file ${error.file} has no column ${error.column}.`, next: shape }
    case 'CLI_POPULATION_COLUMN_TWICE':
      return { says: `The population file ${error.file} has the column ${error.column} twice.`, next: 'Keep the one that is meant.' }
    case 'CLI_POPULATION_YEAR_MALFORMED':
      return { says: `Line ${error.line} of ${error.file}: the year is not written with four digits.`, next: 'Write the year of the estimate, as 2018.' }
    case 'CLI_POPULATION_YEAR_TWICE':
      return { says: `Line ${error.line} of ${error.file}: the year ${error.year} stands in line ${error.before} already.`, next: 'Keep the estimate that is meant; a year has one.' }
    case 'CLI_POPULATION_VALUE_MALFORMED':
      return { says: `Line ${error.line} of ${error.file}: the value is not a whole number.`, next: 'Write the number of children aged 0 to 17, as 56590.' }
    case 'CLI_POPULATION_VALUE_NOT_ABOVE_ZERO':
      return { says: `Line ${error.line} of ${error.file}: the value is not above 0.`, next: 'Write the number of children aged 0 to 17, as 56590.' }
    case 'CLI_POPULATION_SOURCE_MISSING':
      return { says: `Line ${error.line} of ${error.file}: it is not said where the value comes from.`, next: 'Name table and release in the column source.' }
    case 'CLI_POPULATION_FROM_MALFORMED':
      return { says: `Line ${error.line} of ${error.file}: from is not a month.`, next: 'Write the month from which the value counts, as 2018-04, or leave it blank: then it counts from June of its year on.' }
    case 'CLI_POPULATION_MONTH_TWICE':
      return {
        says: `Line ${error.line} of ${error.file}: it counts from ${error.month} on, and so does line ${error.before}.`,
        next: 'Give one of them another month in the column from.'
      }
  }
}
