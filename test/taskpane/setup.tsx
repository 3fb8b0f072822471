/** Draws the pane with fakes in jsdom, which has no layout: the list is given a height so that it draws its entries. */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import * as views from "../../src/taskpane/shell/views";
import type { Actions, Host } from "../../src/taskpane/port/actionsPort";
import { fakeActions, fakeHost, fakePorts, type FakeActions } from "./fakes";

// Drawing in jsdom is slow on a machine that does other things besides.
jest.setTimeout(60_000);

Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 40 });
for (const [name, size] of [["offsetWidth", 320], ["clientWidth", 320], ["clientHeight", 800]] as const) Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });

// Parts that come later are there from the beginning, unless a test is about their coming.
beforeAll(() => Promise.all(Object.values(views).map((view) => view.preload())));

export interface Shown {
  readonly actions: FakeActions;
  readonly host: ReturnType<typeof fakeHost>;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Presses the button of this name. */
  press(name: string | RegExp): Promise<void>;
}

/** `kept` are settings of an earlier sitting; the welcome is read unless they say otherwise. */
export function showPane(overrides: Partial<Actions> = {}, host: Partial<Host> = {}, kept: Readonly<Record<string, string>> = { welcomed: "yes" }): Shown {
  const actions = fakeActions(overrides);
  const remembered = fakeHost(host);
  for (const [key, value] of Object.entries(kept)) remembered.kept.set(key, value);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  render(<App ports={fakePorts(actions, remembered)} today="2018-07-31" />);
  return { actions, host: remembered, user, press: async (name) => user.click(screen.getByRole("button", { name })) };
}

/** Compiles on the page of the office: preview, then written. */
export async function compilePane(overrides: Partial<Actions> = {}): Promise<Shown> {
  const shown = showPane(overrides);
  await shown.user.click(screen.getByRole("tab", { name: "办公室汇总" }));
  await shown.press("汇总");
  await shown.user.click(await screen.findByRole("button", { name: /^写入 \d+ 张工作表$/ }));
  await screen.findByText(/^已写入：/);
  return shown;
}
