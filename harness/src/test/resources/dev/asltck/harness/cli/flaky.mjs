// Answers otherwise from start to start, by a file in which it counts them: the case "flaky" as it should in each third start from the
// first one, "worse" only in the first, all others in each. Arguments: that file, and the version to tell.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [file, version] = process.argv.slice(2);
const start = existsSync(file) ? Number(readFileSync(file, "utf8")) + 1 : 1;
writeFileSync(file, String(start));

const RIGHT = { flaky: start % 3 === 1, worse: start === 1 };

const say = (message) => process.stdout.write(JSON.stringify(message) + "\n");

createInterface({ input: process.stdin }).on("line", (line) => {
  const { type, id, case: caseId, input } = JSON.parse(line);
  if (type === "hello") {
    const engine = { name: "flaky", version };
    say({ type, version: 1, engine, dialect: "spec", clock: "virtual", methods: ["run"] });
  } else if (type === "run") {
    say({ type: "result", id, outcome: { succeeded: { output: (RIGHT[caseId] ?? true) ? input : { start } } } });
  } else if (type === "bye") {
    process.exit();
  }
});
