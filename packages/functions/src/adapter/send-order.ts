import { z } from "zod";

/** Who is to be served, as the tick hands it on: ids alone. What is due is decided anew when it is taken up. */
export const sendOrder = z.strictObject({
  parties: z
    .array(z.string().regex(/^(?:skr|adv)_[a-z2-7]{12}$/))
    .min(1)
    .max(100),
});

export function readSendOrder(body: string): readonly string[] {
  return sendOrder.parse(JSON.parse(body)).parties;
}
