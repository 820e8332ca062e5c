/** The conditions of writes, in the database's own words. Every name is aliased: `partition` and others are reserved. */

export const putCondition = (expect: "absent" | number, now: string) =>
  expect === "absent"
    ? {
        ConditionExpression: "attribute_not_exists(#partition) OR #expiresMs <= :now",
        ExpressionAttributeNames: { "#partition": "partition", "#expiresMs": "expiresMs" },
        ExpressionAttributeValues: { ":now": milliseconds(now) },
      }
    : {
        ConditionExpression: "#version = :version AND (attribute_not_exists(#expiresMs) OR #expiresMs > :now)",
        ExpressionAttributeNames: { "#version": "version", "#expiresMs": "expiresMs" },
        ExpressionAttributeValues: { ":version": { N: String(expect) }, ":now": milliseconds(now) },
      };

export const removeCondition = (expect: number | "any") =>
  expect === "any"
    ? {}
    : {
        ConditionExpression: "#version = :version",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":version": { N: String(expect) } },
      };

/** One partition, and within it what begins with a prefix; an empty prefix is refused by AWS and so left out. */
export const keyCondition = (partition: string, prefix: string) => ({
  KeyConditionExpression: `#partition = :partition${prefix ? " AND begins_with(#sort, :sort)" : ""}`,
  ExpressionAttributeNames: { "#partition": "partition", ...(prefix && { "#sort": "sort" }) },
  ExpressionAttributeValues: { ":partition": { S: partition }, ...(prefix && { ":sort": { S: prefix } }) },
});

export const listCondition = (key: string, upTo: string | undefined) => ({
  KeyConditionExpression: `#listKey = :listKey${upTo === undefined ? "" : " AND #listSort <= :upTo"}`,
  ExpressionAttributeNames: { "#listKey": "listKey", ...(upTo !== undefined && { "#listSort": "listSort" }) },
  ExpressionAttributeValues: { ":listKey": { S: key }, ...(upTo !== undefined && { ":upTo": { S: upTo } }) },
});

const milliseconds = (instant: string) => ({ N: String(Date.parse(instant)) });
