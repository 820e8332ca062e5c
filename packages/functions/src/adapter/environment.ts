/** What the deployment tells the functions, each only what it needs. infra/function.ts writes it, wire.ts reads it. */
export type Environment = Readonly<Record<string, string | undefined>>;

export function needed(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`the environment lacks ${name}`);
  return value;
}
