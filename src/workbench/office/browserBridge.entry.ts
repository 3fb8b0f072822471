/** Bundle entry of `/workbench/bridge.js`. */
import { connectThisPane } from "./browserBridge";

connectThisPane();
