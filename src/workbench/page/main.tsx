/** Starts the workbench's page. */
import { createRoot } from "react-dom/client";
import { loadCalculator } from "../calculation/pageCalculator";
import { App } from "./App";
import "./page.css";

void loadCalculator().then((evaluate) => createRoot(document.getElementById("root")!).render(<App evaluate={evaluate} />));
