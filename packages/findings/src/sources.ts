/** The validator of the return that councils share (MIT licence); its rule numbers are those of the return. */
export const validator = 'csc-validator-be-903 @10ad07c'

/** Rules of the validator as the source of a rule here. */
export const validatorRules = (...numbers: readonly string[]): string => `${validator}, ${numbers.length === 1 ? 'rule' : 'rules'} ${numbers.join(', ')}`
