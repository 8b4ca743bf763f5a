import { embed } from './embed.js'

await embed(line => console.log(line))
