import { loopback, type Loopback } from "./loopback.ts";

export interface S3Server extends Loopback {
  /** `bucket/key` to bytes. */
  readonly objects: Map<string, Buffer>;
}

/** Single objects of S3 by path: get, put, delete. */
export async function s3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const server = await loopback(({ method, path, headers, body }, response) => {
    const key = decodeURIComponent(path.split("?")[0] ?? "").slice(1);
    if (method === "PUT") {
      objects.set(key, "x-amz-decoded-content-length" in headers ? unchunked(body) : body);
      return response.writeHead(200, { etag: '"x"' }).end();
    }
    if (method === "DELETE") {
      objects.delete(key);
      return response.writeHead(204).end();
    }
    const found = objects.get(key);
    if (found) return response.writeHead(200, { "content-length": found.length }).end(found);
    response.writeHead(404, { "content-type": "application/xml" });
    return response.end("<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>");
  });
  return { ...server, objects };
}

/** The client may send its bytes in `size;signature` chunks. */
function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.subarray(at, end).toString().split(";")[0] ?? "0", 16);
    if (!size) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
