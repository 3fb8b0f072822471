/** Jest set-up: the real Office.js runtime, at the product's requirement set, in every test of a room that uses it. */
import { loadOfficeInNode } from "../src/workbench/office/nodeRuntime";

loadOfficeInNode();
