import { z } from "zod";

/** One published flaw in a package of the tree. */
export interface Finding {
  readonly package: string;
  readonly versions: readonly string[];
  readonly severity: string;
  readonly title: string;
  readonly url: string;
}

const advisory = z.object({ title: z.string(), url: z.string(), severity: z.string() });
const reportForm = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), via: z.array(z.union([z.string(), advisory])), nodes: z.array(z.string()) }),
  ),
});
const refusalForm = z.object({ error: z.object({ summary: z.string().optional(), code: z.string().optional() }) });
const lockForm = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });
const explainedForm = z.array(z.object({ package: z.string(), version: z.string(), why: z.string().min(20) }));

export type Explained = z.infer<typeof explainedForm>;
export const explainedIn = (json: string): Explained => explainedForm.parse(JSON.parse(json));

const serious = new Set(["moderate", "high", "critical"]);

/**
 * What `npm audit --json` found that is serious, with the versions that stand in the lock file; null where the registry
 * gave no answer. Throws for what is neither.
 */
export function findingsIn(audit: string, lock: string): readonly Finding[] | null {
  const said: unknown = JSON.parse(audit);
  const report = reportForm.safeParse(said);
  if (!report.success) {
    // npm writes an error of its own where the registry refuses; a report of another form is not taken for a clean one.
    if (refusalForm.safeParse(said).success || isMessage(said)) return null;
    throw new Error("neither a report nor a refusal", { cause: report.error });
  }
  const { packages } = lockForm.parse(JSON.parse(lock));
  return Object.values(report.data.vulnerabilities).flatMap(({ name, via, nodes }) =>
    via.flatMap((one) =>
      typeof one === "string" || !serious.has(one.severity)
        ? []
        : [{ package: name, versions: nodes.map((node) => packages[node]?.version ?? "unknown"), ...one }],
    ),
  );
}

const isMessage = (said: unknown): boolean =>
  z.object({ message: z.string(), method: z.string() }).safeParse(said).success;

/** An explanation holds for the version that it was given for, and no further. */
export const unexplained = (findings: readonly Finding[], explained: Explained): readonly Finding[] =>
  findings.filter(
    (finding) =>
      finding.versions.length === 0 ||
      !finding.versions.every((version) =>
        explained.some((one) => one.package === finding.package && one.version === version),
      ),
  );
