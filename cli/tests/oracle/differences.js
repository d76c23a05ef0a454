// Reads pairs of templates, one JSON object a line, and writes what `@aws-cdk/cloudformation-diff` says of each.
"use strict";
const { createInterface } = require("node:readline");
const { fullDiff } = require("@aws-cdk/cloudformation-diff");

createInterface({ input: process.stdin }).on("line", (line) => {
  const { old, new: next } = JSON.parse(line);
  try {
    const diff = fullDiff(old, next);
    const resources = {};
    diff.resources.forEachDifference((id, change) => { resources[id] = change.changeImpact; });
    console.log(JSON.stringify({
      resources,
      broadens: diff.iamChanges.permissionsBroadened,
      access: diff.iamChanges.hasChanges,
      rules: diff.securityGroupChanges.rulesAdded,
    }));
  } catch (error) {
    console.log(JSON.stringify({ error: String(error) }));
  }
});
