export { stayingPut } from './staying-put.js'
