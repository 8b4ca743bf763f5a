/** The validator of the return that councils share (MIT licence); its rule numbers are those of the return. */
export const validator = 'csc-validator-be-903 @10ad07c'
