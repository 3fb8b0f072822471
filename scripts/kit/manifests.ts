/**
 * The manifests of a kit: one for the organisation's site, one for the presenter's own computer. Where both are there, the second is
 * another add-in to Excel (its own id, its own name), so that a person who has the one can show the other beside it.
 */
import { manifestFor } from "../build/manifest";

const OWN_ID = "4eeac266-f9bb-40e5-b9c9-9764b87c8ab5";
const LOCAL_ID = "b1f0a3de-6c0f-4f0e-9d52-6f2f9f1f6a07";

/** `xml` is manifest.xml as committed. `local`: for https://localhost:port. */
export function kitManifests(xml: string, { host, port }: { readonly host: string | null; readonly port: number }): { readonly site: string | null; readonly local: string } {
  const local = manifestFor(xml, `https://localhost:${port}`);
  return host === null ? { site: null, local } : { site: manifestFor(xml, host), local: asAnother(local) };
}

function asAnother(xml: string): string {
  return xml
    .replace(OWN_ID, LOCAL_ID)
    .replace(/(<DisplayName DefaultValue=")指标台账("[\s\S]*?Value=")Indicator Ledger(")/, "$1指标台账（本机）$2Indicator Ledger (this computer)$3")
    .replace(/(<bt:String id="Tab\.Label" DefaultValue=")指标台账("[\s\S]*?Value=")Indicator Ledger(")/, "$1指标台账（本机）$2Indicator Ledger (this computer)$3");
}
