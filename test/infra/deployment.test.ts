import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { tableDefinition, ttlAttribute } from "@follow-through/functions/adapter/table";
import { describe, expect, test } from "vitest";
import { evaluated } from "./evaluation.ts";

const root = resolve(import.meta.dirname, "../..");
const production = evaluated("production");
const trial = evaluated("trial");

test("config and infra keep to SST's and Pulumi's types", () => {
  const types = (): string => {
    try {
      return execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "infra"], {
        cwd: root,
      }).toString();
    } catch (failed) {
      return (failed as { stdout: Buffer }).stdout.toString();
    }
  };
  // SST's own sources come with it and are checked by nobody's rules but its own.
  const ours = types()
    .split("\n")
    .filter((line) => /^\S/.test(line) && !line.startsWith(".sst/"));
  expect(ours).toEqual([]);
});

describe("the table", () => {
  test("is the one that the store is tried on", () => {
    const [table, ...more] = production.of("aws:dynamodb/table:Table");
    expect(more).toEqual([]);
    expect(table?.inputs).toMatchObject({
      attributes: expect.arrayContaining(
        tableDefinition.AttributeDefinitions.map(({ AttributeName, AttributeType }) => ({
          name: AttributeName,
          type: AttributeType,
        })),
      ),
      hashKey: "partition",
      rangeKey: "sort",
      globalSecondaryIndexes: [{ name: "list", hashKey: "listKey", rangeKey: "listSort", projectionType: "KEYS_ONLY" }],
      billingMode: "PAY_PER_REQUEST",
      ttl: { attributeName: ttlAttribute, enabled: true },
      pointInTimeRecovery: { enabled: true },
    });
  });

  test("can't be deleted in production, and stays when the deployment goes", () => {
    expect(production.named("StoreTable").inputs["deletionProtectionEnabled"]).toBe(true);
    expect([production.named("StoreTable").retain, production.named("RawMailBucket").retain]).toEqual([true, true]);
    expect(trial.named("StoreTable").inputs["deletionProtectionEnabled"]).toBe(false);
    expect([trial.named("StoreTable").retain, trial.named("RawMailBucket").retain]).toEqual([false, false]);
  });
});

test("nothing was asked of AWS that had no answer", () => {
  expect([production.unmocked, trial.unmocked]).toEqual([[], []]);
});
