/** zh-CN: all sentences of the language, by part. */
import { blankLedger } from "./zh-CN/blankLedger";
import { charts } from "./zh-CN/charts";
import { cli } from "./zh-CN/cli";
import { columns } from "./zh-CN/columns";
import { department } from "./zh-CN/department";
import { findings } from "./zh-CN/findings";
import { meeting } from "./zh-CN/meeting";
import { notice } from "./zh-CN/notice";
import { office } from "./zh-CN/office";
import { pane } from "./zh-CN/pane";
import { planSentences } from "./zh-CN/planSentences";
import { planSheets } from "./zh-CN/planSheets";
import { problems } from "./zh-CN/problems";
import { reading } from "./zh-CN/reading";
import { remedies } from "./zh-CN/remedies";
import { shell } from "./zh-CN/shell";
import { summary } from "./zh-CN/summary";

export const zhCN = { code: "zh-CN" as "zh-CN" | "en-US", findings, department, columns, planSheets, planSentences, blankLedger, problems, reading, summary, shell, pane, remedies, meeting, office, charts, cli, notice };
