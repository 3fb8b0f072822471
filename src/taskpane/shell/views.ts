/** The parts of the pane that come when they are needed, each in its own bundle. */
import { lazyView } from "./lazyView";

const results = () => import("../results");
const charts = () => import(/* webpackChunkName: "charts" */ "../meeting/charts");

export const ResultHead = lazyView(async () => (await results()).ResultHead);
export const ResultList = lazyView(async () => (await results()).ResultList);
export const SecondaryActions = lazyView(async () => (await results()).SecondaryActions);
export const Notices = lazyView(async () => (await results()).Notices);
export const ChangesPreview = lazyView(async () => (await import("../changes/ChangesPreview")).ChangesPreview);
export const OfficeView = lazyView(async () => (await import("../office/OfficeView")).OfficeView);
export const CompilePreview = lazyView(async () => (await import("../office/CompilePreview")).CompilePreview);
export const MeetingView = lazyView(async () => (await import("../meeting/MeetingView")).MeetingView);
export const PlanView = lazyView(async () => (await import("../plan/PlanView")).PlanView);
export const AttainmentChart = lazyView(async () => (await charts()).AttainmentChart);
export const TrendChart = lazyView(async () => (await charts()).TrendChart);
export const SettingsView = lazyView(async () => (await import("../settings/SettingsView")).SettingsView);
