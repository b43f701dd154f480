// feedsmith.mjs NODE_MODULES FILE...: each feed as feedsmith (npm) reads it, a line of JSON each.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

const [modules, ...files] = process.argv.slice(2)
const { parseFeed } = createRequire(`${modules}/`)('feedsmith')
for (const file of files) {
    console.log(JSON.stringify(parseFeed(readFileSync(file, 'utf8'))))
}
