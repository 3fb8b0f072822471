/** manifest.xml for another host: every address of the development server gives way to the site's. */
import { DEVELOPMENT_HOST } from "./host";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** `xml` is manifest.xml as committed; `host` an address as `hostOf` gives it. */
export function manifestFor(xml: string, host: string): string {
  return xml.split(DEVELOPMENT_HOST).join(escaped(host));
}
