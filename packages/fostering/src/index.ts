export { childrenInFostering } from './9.1-in-fostering.js'
export { shareInFostering } from './9.2-share-in-fostering.js'
