// What the peers of npm share: the work, read from a file, the clock, and the line of JSON that says what came out.
//
//     node PEER.mjs WORK.json [--turns N] [--out FILE]
import { readFileSync, writeFileSync } from "node:fs";

export function run(write) {
    const [file, ...options] = process.argv.slice(2);
    const option = (name) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
    const work = JSON.parse(readFileSync(file, "utf8"));
    let best = Infinity;
    let text = "";
    for (let turn = Number(option("--turns") ?? 3); turn > 0; --turn) {
        const start = process.hrtime.bigint();
        text = write(work);
        best = Math.min(best, Number(process.hrtime.bigint() - start));
    }
    if (option("--out") !== undefined) writeFileSync(option("--out"), text);
    console.log(JSON.stringify({ ns: best / work.items.length, bytes: Buffer.byteLength(text) }));
}
