import { statfs } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { Transform } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import type { SMTPServerAddress, SMTPServerDataStream, SMTPServerSession } from "smtp-server";
import { smtpAnswerMs, oversizeFactor } from "./bounds.ts";
import type { Certificate } from "./listening.ts";
import type { Refused } from "./refused.ts";
import { replyRecorder } from "./smtp-replies.ts";
import { isLoopback, meter, partyOf } from "./smtp-limits.ts";
import type { SmtpLimits } from "./smtp-limits.ts";
import type { Spool } from "./spool.ts";
import type { TakingIn } from "./taking-in.ts";

export interface SmtpNeeds {
  readonly host: string;
  readonly port: number;
  readonly domain: string;
  readonly dir: string;
  readonly tls: Certificate | null;
  readonly limits: SmtpLimits;
  readonly spool: Spool;
  readonly takingIn: TakingIn;
  readonly refused: Refused;
  readonly now: () => string;
}

export interface Smtp {
  readonly port: number;
  /** From the next connection on. */
  renew(certificate: Certificate): void;
  /** Accepts no more; mail that is being sent to us right now may end within the grace. */
  close(): Promise<void>;
}

const closeWithinMs = 1_000;

/** The public mouth: takes mail for one domain, relays for nobody, believes nothing. */
export async function listenSmtp(needs: SmtpNeeds): Promise<Smtp> {
  const server = new SMTPServer({
    name: needs.domain,
    banner: "Follow-Through",
    size: needs.limits.maxMailBytes,
    maxClients: needs.limits.maxClients,
    maxRecipients: needs.limits.maxRecipients,
    authOptional: true,
    disabledCommands: ["AUTH", "XCLIENT", "XFORWARD", "WIZ", "SHELL", "KILL", ...(needs.tls ? [] : ["STARTTLS"])],
    disableReverseLookup: true,
    closeTimeout: closeWithinMs,
    logger: replyRecorder(needs.refused, needs.now, (id) => remoteOf(server, id)),
    ...(needs.tls ? { cert: needs.tls.cert, key: needs.tls.key } : {}),
    ...handlers(needs, (session, why) => cutOff(server, session, why)),
  });
  // Broken connections and failed handshakes: each was the other side's doing and is over.
  server.on("error", (error) => needs.refused.note({ at: needs.now(), from: null, code: 0, why: error.name }));
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(needs.port, needs.host, () => {
      server.server.off("error", reject);
      resolve();
    });
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    renew: ({ cert, key }) => server.updateSecureContext({ cert, key }),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

type Done = (error?: Error | null) => void;

type Cut = (session: SMTPServerSession, why: string) => void;

function handlers(needs: SmtpNeeds, cut: Cut) {
  const { limits } = needs;
  const mails = meter();
  const clients = new Map<string, number>();
  const deadlines = new Map<string, NodeJS.Timeout>();
  return {
    onConnect: (session: SMTPServerSession, done: Done): void => {
      const open = (clients.get(session.remoteAddress) ?? 0) + 1;
      clients.set(session.remoteAddress, open);
      deadlines.set(session.id, setTimeout(() => cut(session, "Too long"), limits.maxSessionMs).unref());
      const tooMany = open > limits.maxClientsEach && !isLoopback(session.remoteAddress);
      done(tooMany ? reply(421, "Too many connections from you, try again in a moment") : null);
    },
    onClose: (session: SMTPServerSession): void => {
      clearTimeout(deadlines.get(session.id));
      deadlines.delete(session.id);
      const open = (clients.get(session.remoteAddress) ?? 1) - 1;
      if (open > 0) clients.set(session.remoteAddress, open);
      else clients.delete(session.remoteAddress);
    },
    onMailFrom: (_from: SMTPServerAddress, session: SMTPServerSession, done: Done): void => {
      const remote = session.remoteAddress;
      const inTime = isLoopback(remote) || mails.take(partyOf(remote), limits.mailsPerMinuteEach, Date.now());
      if (!inTime) return done(reply(450, "4.7.1 Too much mail from you in one minute, try again later"));
      if (needs.takingIn.waiting() >= limits.maxWaiting)
        return done(reply(452, "4.3.1 Too much is waiting, try later"));
      void tell(done, refusalForRoom(needs));
    },
    onRcptTo: (to: SMTPServerAddress, _session: SMTPServerSession, done: Done): void => {
      const domain = to.address.slice(to.address.lastIndexOf("@") + 1).toLowerCase();
      done(domain === needs.domain ? null : reply(550, `5.7.1 This server takes mail for ${needs.domain} only`));
    },
    onData: (stream: SMTPServerDataStream, session: SMTPServerSession, done: Done): void => {
      void tell(
        done,
        receive(needs, stream, session, () => cut(session, "Far too large")),
      );
    },
  };
}

/** The mail is on the disk with its envelope, or there is a reason why not. */
async function receive(
  needs: SmtpNeeds,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  cut: () => void,
): Promise<Error | null> {
  const held = await needs.spool.hold(stream.compose(upTo(needs.limits.maxMailBytes, cut)));
  if (stream.sizeExceeded) {
    await held.drop();
    return reply(552, "5.3.4 Larger than 40 MB: send a link instead of the attachment");
  }
  const entry = await needs.spool.accept(held, {
    recipients: session.envelope.rcptTo.map(({ address }) => address.toLowerCase()),
    envelopeFrom: session.envelope.mailFrom ? session.envelope.mailFrom.address : "",
    receivedAt: needs.now(),
    remoteAddress: session.remoteAddress,
    helo: typeof session.hostNameAppearsAs === "string" ? session.hostNameAppearsAs : null,
    spam: false,
    virus: false,
    dmarc: null,
    asSeekerId: null,
  });
  await Promise.race([needs.takingIn.add(entry), pause(smtpAnswerMs, undefined, { ref: false })]);
  return null;
}

/** Passes on what fits and swallows the rest, so that the sender hears the answer instead of a broken line. */
function upTo(maxBytes: number, cut: () => void): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      seen += chunk.length;
      if (seen > maxBytes * oversizeFactor) cut();
      next(null, seen > maxBytes ? null : chunk);
    },
  });
}

function cutOff(server: SMTPServer, session: SMTPServerSession, why: string): void {
  for (const connection of server.connections) {
    if (connection.session.id === session.id) connection.send(421, why);
  }
}

async function refusalForRoom({ dir, limits }: SmtpNeeds): Promise<Error | null> {
  const disk = await statfs(dir);
  return disk.bavail * disk.bsize >= limits.minFreeBytes ? null : reply(452, "4.3.1 No room on the disk, try later");
}

/** What could not be done is the sender's to try again: "later", with no word of why. */
async function tell(done: Done, refusal: Promise<Error | null>): Promise<void> {
  try {
    done(await refusal);
  } catch (fault) {
    done(reply(451, "4.3.0 Not stored, try again later", fault));
  }
}

function remoteOf(server: SMTPServer, connectionId: string): string | null {
  for (const connection of server.connections) if (connection.id === connectionId) return connection.remoteAddress;
  return null;
}

const reply = (responseCode: number, message: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { responseCode });
