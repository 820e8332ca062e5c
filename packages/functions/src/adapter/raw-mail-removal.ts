import { DeleteObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { rawMailPrefix } from "./raw-mail-s3-place.ts";

/** Deletes and nothing else: in a file of its own, so that whoever sends loads the client only when there is work for it. */
export async function removeRawMail(bucket: string, id: string): Promise<void> {
  if (!/^[\w-]{1,128}$/.test(id)) throw new Error("not the id of a delivery");
  const client = new S3Client({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 15_000 },
  });
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: rawMailPrefix + id }));
}
