import { type Data, mayDeleteRawMail, mayList, mayReadAndWrite } from "./data";
import { functionOf, serviceName, signingSecrets } from "./function";
import { type MailOut, sending } from "./mail-out";
import { handing, parkedQueue } from "./queue";
import type { Settings } from "./settings";

const tickSeconds = 60;
/** A page of twenty-five, at a second or two each, and room for a slow day. */
const sendSeconds = 120;

/** The schedule finds who is due and hands them on by pages; the senders serve them. */
export function nudges(settings: Settings, data: Data, out: MailOut) {
  const queue = parkedQueue("Send", sendSeconds);
  const sends = sending(settings, out);
  queue.main.subscribe(
    functionOf("send", {
      seconds: sendSeconds,
      memory: "512 MB",
      environment: {
        TABLE: data.table.name,
        BUCKET: data.rawMail.name,
        SERVICE: serviceName(settings),
        ...signingSecrets(),
        ...sends.environment,
      },
      permissions: [...mayReadAndWrite(data), mayDeleteRawMail(data), ...sends.permissions],
    }),
    handing(1, 2),
  );

  const tick = new sst.aws.CronV2("Tick", {
    schedule: "rate(5 minutes)",
    function: functionOf("tick", {
      seconds: tickSeconds,
      memory: "512 MB",
      environment: { TABLE: data.table.name, SEND_QUEUE: queue.main.url },
      permissions: [
        { actions: ["dynamodb:BatchGetItem"], resources: [data.table.arn] },
        mayList(data),
        { actions: ["sqs:SendMessage"], resources: [queue.main.arn] },
      ],
    }),
  });
  return { queue, tick };
}

export type Nudges = ReturnType<typeof nudges>;
