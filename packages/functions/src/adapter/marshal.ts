import type { AttributeValue } from "@aws-sdk/client-dynamodb";

/** Plain data to the database's own form and back. Undefined fields are left out; what can't be kept is refused. */
export function marshal(value: unknown): AttributeValue {
  switch (typeof value) {
    case "string":
      return { S: value };
    case "boolean":
      return { BOOL: value };
    case "number":
      // The database knows no infinity, and a NaN would only be found when it is read again.
      if (!Number.isFinite(value)) throw new Error("only finite numbers can be stored");
      return { N: String(value) };
    case "object":
      if (value === null) return { NULL: true };
      if (Array.isArray(value)) return { L: value.map(marshal) };
      return marshalObject(value);
    default:
      throw new Error(`only plain data can be stored, not ${typeof value}`);
  }
}

export function unmarshal(attribute: AttributeValue): unknown {
  if (attribute.S !== undefined) return attribute.S;
  if (attribute.N !== undefined) return Number(attribute.N);
  if (attribute.BOOL !== undefined) return attribute.BOOL;
  if (attribute.NULL !== undefined) return null;
  if (attribute.L) return attribute.L.map(unmarshal);
  if (attribute.M) {
    return Object.fromEntries(Object.entries(attribute.M).map(([name, field]) => [name, unmarshal(field)]));
  }
  throw new Error("a stored attribute of a kind that is never written");
}

function marshalObject(value: object): AttributeValue {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Maps, dates and class instances would come back as something else.
  if (prototype !== Object.prototype && prototype !== null) throw new Error("only plain data can be stored");
  // Assigned to an object on its way to the database it would be no field, and break the write.
  if (Object.hasOwn(value, "__proto__")) throw new Error("no field of that name can be stored");
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return { M: Object.fromEntries(fields.map(([name, field]) => [name, marshal(field)])) };
}
