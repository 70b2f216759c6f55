import { makeArtefact } from "./artefact";
import { hasForgeTools } from "./forge-tools";

/** Once before the tests that run over the artefact. */
export default async function setup(): Promise<void> {
  if (hasForgeTools()) await makeArtefact();
}
