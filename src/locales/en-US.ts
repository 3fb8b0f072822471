/** en-US: all sentences of the language, by part. */
import { blankLedger } from "./en-US/blankLedger";
import { charts } from "./en-US/charts";
import { cli } from "./en-US/cli";
import { columns } from "./en-US/columns";
import { department } from "./en-US/department";
import { findings } from "./en-US/findings";
import { meeting } from "./en-US/meeting";
import { notice } from "./en-US/notice";
import { office } from "./en-US/office";
import { pane } from "./en-US/pane";
import { planSentences } from "./en-US/planSentences";
import { planSheets } from "./en-US/planSheets";
import { problems } from "./en-US/problems";
import { reading } from "./en-US/reading";
import { remedies } from "./en-US/remedies";
import { shell } from "./en-US/shell";
import { summary } from "./en-US/summary";
import type { Locale } from "./locale";

export const enUS: Locale = { code: "en-US", findings, department, columns, planSheets, planSentences, blankLedger, problems, reading, summary, shell, pane, remedies, meeting, office, charts, cli, notice };
