/** Draws the pane with fakes in jsdom, which has no layout: the list is given a height so that it draws its entries. */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import type { Actions, Host } from "../../src/taskpane/port/actionsPort";
import { fakeActions, fakeHost, fakePorts, type FakeActions } from "./fakes";

// Drawing in jsdom is slow on a machine that does other things besides.
jest.setTimeout(60_000);

Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 40 });
for (const [name, size] of [["offsetWidth", 320], ["clientWidth", 320], ["clientHeight", 800]] as const) Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });

export interface Shown {
  readonly actions: FakeActions;
  readonly host: ReturnType<typeof fakeHost>;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Presses the button of this name. */
  press(name: string | RegExp): Promise<void>;
}

export function showPane(overrides: Partial<Actions> = {}, host: Partial<Host> = {}): Shown {
  const actions = fakeActions(overrides);
  const remembered = fakeHost(host);
  const user = userEvent.setup();
  render(<App ports={fakePorts(actions, remembered)} today="2018-07-31" />);
  return { actions, host: remembered, user, press: async (name) => user.click(screen.getByRole("button", { name })) };
}
