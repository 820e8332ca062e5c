import { addressesMost, addressLinks } from "../bounds/flow.ts";
import { addressLinkHours } from "../bounds/link.ts";
import { addMinutes } from "../calendar.ts";
import { addAddressLetter } from "../nudge/letters/account.ts";
import { primaryAddress, type Seeker } from "../seeker.ts";
import { changeSeeker, enlist, seekerByAddress, seekerById } from "./account.ts";
import { audit, type Doing } from "./audit.ts";
import type { Ports } from "./port.ts";
import { takeTurn } from "./rate.ts";
import { addressAt, inviteAt, privateTagAt } from "./record.ts";
import { sendLetter } from "./send-letter.ts";

export type Asked = "asked" | "too-often" | "too-many" | "yours-already";

/** Mails a link to an address that the seeker wants to write from too. It says nothing about who else has it. */
export async function askAddress(ports: Ports, seeker: Seeker, email: string, now: string): Promise<Asked> {
  const address = email.trim().toLowerCase();
  if (seeker.addresses.includes(address)) return "yours-already";
  if (seeker.addresses.length >= addressesMost) return "too-many";
  if (!(await takeTurn(ports, `address:${ports.signer.digest(seeker.id)}`, addressLinks, now))) return "too-often";
  const once = ports.signer.secret();
  const token = ports.signer.seal("address", `${seeker.id} ${address} ${once}`, addMinutes(now, addressLinkHours * 60));
  const asker = { name: seeker.name, email: primaryAddress(seeker) };
  const letter = addAddressLetter(`${ports.service.publicUrl}/address/${token}`, asker, addressLinkHours);
  const addressing = {
    kind: "notice",
    to: { name: "", email: address },
    party: seeker.id,
    thread: null,
  } as const;
  await sendLetter(ports, `address#${once}`, letter, addressing, now);
  return "asked";
}

/** Which seeker wants which address, while the link works and nobody else has the address. */
export async function openAddress(
  ports: Ports,
  token: string,
  now: string,
): Promise<{ readonly seeker: Seeker; readonly address: string } | null> {
  const [seekerId, address] = (ports.signer.open("address", token, now) ?? "").split(" ");
  if (!seekerId || !address) return null;
  const seeker = await seekerById(ports, seekerId, now);
  const owner = await seekerByAddress(ports, address, now);
  return !seeker || (owner && owner.id !== seeker.id) ? null : { seeker, address };
}

/** The mailed link was used: the address is theirs. False where somebody else was quicker. */
export async function addAddress(
  ports: Ports,
  seeker: Seeker,
  address: string,
  doing: Doing,
  now: string,
): Promise<boolean> {
  await ports.store.put(addressAt(address), { seekerId: seeker.id }, { expect: "absent" }, now);
  const owner = await ports.store.get(addressAt(address), now);
  if (owner?.value.seekerId !== seeker.id) return false;
  await changeSeeker(ports, seeker.id, (stands) => withAddress(stands, address), now);
  await enlist(ports, seeker, [address], now);
  await audit(ports, seeker.id, null, "add-address", doing, now);
  return true;
}

/** The last address stays: without one nobody could be written to or sign in. */
export async function removeAddress(
  ports: Ports,
  seeker: Seeker,
  address: string,
  doing: Doing,
  now: string,
): Promise<"removed" | "last" | "not-yours"> {
  if (!seeker.addresses.includes(address)) return "not-yours";
  if (seeker.addresses.length === 1) return "last";
  const without = (stands: Seeker): Seeker => {
    const rest = stands.addresses.filter((other) => other !== address);
    return rest.length === 0 ? stands : { ...stands, addresses: rest };
  };
  const changed = await changeSeeker(ports, seeker.id, without, now);
  if (changed?.addresses.includes(address)) return "last";
  await ports.store.remove(addressAt(address), "any");
  await ports.store.remove(inviteAt(address), "any");
  await audit(ports, seeker.id, null, "remove-address", doing, now);
  return "removed";
}

/** Digests and everything that belongs to no conversation go to the first address. */
export async function makePrimary(
  ports: Ports,
  seeker: Seeker,
  address: string,
  doing: Doing,
  now: string,
): Promise<void> {
  const first = (stands: Seeker): Seeker =>
    stands.addresses.includes(address)
      ? { ...stands, addresses: [address, ...stands.addresses.filter((other) => other !== address)] }
      : stands;
  await changeSeeker(ports, seeker.id, first, now);
  await audit(ports, seeker.id, null, "primary-address", doing, now);
}

/** A new private address; the old one is nobody's from now on. */
export async function renewPrivateAddress(ports: Ports, seeker: Seeker, doing: Doing, now: string): Promise<string> {
  const tag = `p-${ports.signer.secret()}`;
  await ports.store.put(privateTagAt(tag), { seekerId: seeker.id }, { expect: "absent" }, now);
  await changeSeeker(ports, seeker.id, (stands) => ({ ...stands, privateTag: tag }), now);
  await ports.store.remove(privateTagAt(seeker.privateTag), "any");
  await audit(ports, seeker.id, null, "renew-private-address", doing, now);
  return tag;
}

const withAddress = (seeker: Seeker, address: string): Seeker =>
  seeker.addresses.includes(address) ? seeker : { ...seeker, addresses: [...seeker.addresses, address] };
