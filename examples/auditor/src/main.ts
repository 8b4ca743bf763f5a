import { auditor } from './auditor.js'

auditor(line => console.log(line))
