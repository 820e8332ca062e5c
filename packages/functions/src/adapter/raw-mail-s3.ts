import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { RawMail } from "@follow-through/core/flow/port";
import { rawBytesMost } from "../bounds.ts";
import { rawMailPrefix } from "./raw-mail-s3-place.ts";

export const s3Client = (): S3Client =>
  new S3Client({ maxAttempts: 4, requestHandler: { connectionTimeout: 1_000, requestTimeout: 15_000 } });

/** Raw mail in a bucket. Needs `s3:ListBucket` as well: without it an object that is gone looks forbidden. */
export function s3RawMail(client: S3Client, bucket: string): RawMail {
  const at = (id: string) => ({ Bucket: bucket, Key: keyOf(id) });
  return {
    get: async (id) => {
      try {
        const { Body, ContentLength = 0 } = await client.send(new GetObjectCommand(at(id)));
        if (ContentLength > rawBytesMost) throw new Error("a raw mail larger than any that can arrive");
        return Body ? await Body.transformToByteArray() : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    put: async (id, bytes) => {
      await client.send(new PutObjectCommand({ ...at(id), Body: bytes, ContentType: "message/rfc822" }));
    },
    remove: async (id) => {
      await client.send(new DeleteObjectCommand(at(id)));
    },
  };
}

function keyOf(id: string): string {
  if (!/^[\w-]{1,128}$/.test(id)) throw new Error("not the id of a delivery");
  return rawMailPrefix + id;
}
