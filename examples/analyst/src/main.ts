import { analyst } from './analyst.js'

analyst(line => console.log(line))
