import { account, region } from "../infra/mock-aws.ts";
import { loopback, type Loopback, type Request } from "../fake/loopback.ts";

/** What sst itself asks of AWS around a deploy: who am I (STS), its parameters (SSM), its state and assets (S3). */
export async function awsServer(): Promise<Loopback> {
  const parameters = new Map<string, string>([["/sst/bootstrap", JSON.stringify(bootstrap)]]);
  const objects = new Map<string, Buffer>();
  return loopback((request, response) => {
    const target = String(request.headers["x-amz-target"] ?? "");
    const answer = target.startsWith("AmazonSSM.")
      ? ssm(target, request, parameters)
      : request.body.includes("Action=GetCallerIdentity")
        ? { status: 200, type: "text/xml", body: identity }
        : s3(request, objects);
    response.writeHead(answer.status, { "content-type": answer.type ?? "application/xml", etag: '"x"' });
    response.end(request.method === "HEAD" ? undefined : answer.body);
  });
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Buffer;
}

const bootstrap = {
  version: 5,
  asset: "sst-asset",
  state: "sst-state",
  assetEcrRegistryId: account,
  assetEcrUrl: `${account}.dkr.ecr.${region}.amazonaws.com/sst-asset`,
};
const identity = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:iam::${account}:user/test</Arn><UserId>X</UserId><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`;

function ssm(target: string, request: Request, parameters: Map<string, string>): Answer {
  const json = (status: number, body: object): Answer => ({
    status,
    type: "application/x-amz-json-1.1",
    body: JSON.stringify(body),
  });
  const { Name, Value = "" } = JSON.parse(request.body.toString()) as { Name: string; Value?: string };
  const found = parameters.get(Name);
  switch (target.split(".")[1]) {
    case "GetParameter":
      if (found === undefined) return json(400, { __type: "ParameterNotFound", message: "no such parameter" });
      return json(200, { Parameter: { Name, Value: found, Type: "String", Version: 1 } });
    case "PutParameter":
      parameters.set(Name, Value);
      return json(200, { Version: 1, Tier: "Standard" });
    default:
      return json(200, {});
  }
}

function s3(request: Request, objects: Map<string, Buffer>): Answer {
  const url = new URL(request.path, "http://s3");
  const key = decodeURIComponent(url.pathname);
  if (request.method === "PUT") {
    objects.set(key, unchunked(request));
    return { status: 200 };
  }
  if (request.method === "DELETE") {
    objects.delete(key);
    return { status: 204 };
  }
  if (url.searchParams.has("list-type")) return listed(objects, url.searchParams.get("prefix") ?? "");
  const body = objects.get(key);
  return body ? { status: 200, body } : { status: 404, body: "<Error><Code>NoSuchKey</Code></Error>" };
}

function listed(objects: ReadonlyMap<string, Buffer>, prefix: string): Answer {
  const keys = [...objects.keys()]
    .map((path) => path.split("/").slice(2).join("/"))
    .filter((key) => key.startsWith(prefix));
  const contents = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join("");
  return { status: 200, body: `<ListBucketResult><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>` };
}

/** Signed uploads come in chunks, each with its size before it. */
function unchunked({ headers, body }: Request): Buffer {
  const isChunked =
    String(headers["x-amz-content-sha256"]).startsWith("STREAMING") || headers["content-encoding"] === "aws-chunked";
  if (!isChunked) return body;
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.subarray(at, end).toString().split(";")[0] ?? "0", 16);
    if (!size) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 4 + size;
  }
  return Buffer.concat(parts);
}
