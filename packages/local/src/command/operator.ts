import { printLine, runCommand } from "./run.ts";

const help = `npm run operator -- invite FILE.csv | people | block ADDRESS | unblock ADDRESS | blocked | remove ADDRESS | replay | person ADDRESS | mail ID | reread ID | erase-again  [--data DIR | --stage STAGE]
The operator's work: who may take part, counts and delivery; never mail.

  invite FILE.csv    those in the file may enrol by their first mail (one person a line: Name,address or Name <address>)
  people             everybody invited or enrolled, one line of JSON each
  person ADDRESS     one of them
  block ADDRESS      nothing is sent to this address any more
  unblock ADDRESS    it may be written to again, also one that bounced, complained or asked to be left alone
  blocked            all blocked addresses and why; of those who are nobody here only a digest
  remove ADDRESS     takes back an invitation with the mail that waits for a confirmation, or deletes a seeker with everything of theirs, at once and for good
  mail ID            what became of one mail, and no word of it; ID as "arrival" in the log
  reread ID          reads one mail again after a fault in the reading was mended: what its seeker said stands
  erase-again        after a backup was put back: deletes again whoever was deleted before
  replay             takes in once more what was parked after it had failed too often

With --stage on AWS, inside SST's shell: npx sst shell --stage STAGE -- npm run -s operator -- --stage STAGE people
`;

await runCommand(help, async (args) => {
  const { operate } = await import("../operate.ts");
  await operate(args, printLine);
});
