import { evaluateAll } from "./evaluation.ts";
import { layDownPlatform } from "./platform.ts";

/** Before the infra tests: SST's components are laid down, and the deployment is evaluated for all of them. */
export default async function setup(): Promise<void> {
  layDownPlatform();
  await evaluateAll();
}
