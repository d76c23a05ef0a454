// Reads requests and policies, one JSON object a line, and writes what `@cloud-copilot/iam-simulate` says of each.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const { runSimulation } = require("@cloud-copilot/iam-simulate");

for await (const line of createInterface({ input: process.stdin })) {
  const { principal, action, resource, context, identity, boundary, policy } = JSON.parse(line);
  const named = (name, document) => (document ? [{ name, policy: document }] : []);
  const answer = await runSimulation({
    request: { principal, action, resource: { resource, accountId: "123456789012" }, contextVariables: context },
    identityPolicies: named("own", identity),
    permissionBoundaryPolicies: boundary ? named("boundary", boundary) : undefined,
    resourcePolicy: policy ?? undefined,
    serviceControlPolicies: [],
    resourceControlPolicies: [],
  }, {});
  console.log(JSON.stringify(answer.resultType === "error"
    ? { error: JSON.stringify(answer.errors) }
    : { result: answer.overallResult }));
}
