import {
  keyCondition,
  listCondition,
  putCondition,
  removeCondition,
} from "@follow-through/functions/adapter/condition";
import { expect, test } from "vitest";

const words = ["skr_two", "x OR attribute_exists(#version)", ":sort", "#sort", "'; DROP", "begins_with", "99"];

test.each(words)("%j is a value of an expression and never part of one", (text) => {
  const built = [keyCondition(text, text), keyCondition("skr_one", text), listCondition(text, text)];
  const plain = [keyCondition("a", "b"), keyCondition("a", "b"), listCondition("a", "b")];
  expect(built.map(({ KeyConditionExpression: said }) => said)).toEqual(
    plain.map(({ KeyConditionExpression: said }) => said),
  );
  expect(built.map(({ ExpressionAttributeNames: names }) => names)).toEqual(
    plain.map(({ ExpressionAttributeNames: names }) => names),
  );
});

test("every name and value of an expression is a placeholder that is given", () => {
  const now = "2026-03-02T09:00:00.000Z";
  const built: readonly Readonly<Record<string, unknown>>[] = [
    putCondition("absent", now),
    putCondition(3, now),
    removeCondition(3),
    keyCondition("a", ""),
    keyCondition("a", "b"),
    listCondition("a", undefined),
    listCondition("a", "b"),
  ];
  for (const request of built) {
    const said = String(request["ConditionExpression"] ?? request["KeyConditionExpression"]);
    const given = Object.keys({
      ...asObject(request["ExpressionAttributeNames"]),
      ...asObject(request["ExpressionAttributeValues"]),
    });
    expect([...new Set(said.match(/[#:]\w+/g))].toSorted()).toEqual(given.toSorted());
    expect(said.replaceAll(/[#:]\w+|attribute_not_exists|begins_with|AND|OR|<=|[=>(), ]/g, "")).toBe("");
  }
});

const asObject = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});
