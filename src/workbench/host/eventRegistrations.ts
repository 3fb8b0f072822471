/**
 * Who registered for which event: `_RegisterDataChangedEvent` and the like, which the runtime calls for `onChanged.add`.
 */
import type { ModelSheet, ModelWorkbook } from "../model/workbook";
import type { HostState } from "./hostState";

/** The runtime's event numbers. */
export const EVENTS = { DataChanged: 10, Activated: 11, Deactivated: 12, Added: 13, SelectionChanged: 14, Deleted: 15 } as const;
export type EventName = keyof typeof EVENTS;
const NAMES = Object.keys(EVENTS) as EventName[];
/** Target of events about any sheet. */
export const EVERY_SHEET = "Workbook";

export const registrationKey = (name: EventName, target: string): string => `${name} ${target}`;

type Calls<T> = Readonly<Record<string, (target: T, args: readonly unknown[], host: HostState) => unknown>>;

function registrations<T>(targetOf: (target: T) => string, names: readonly EventName[]): Calls<T> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, (target: T, _args: readonly unknown[], host: HostState) => void host.listening.add(registrationKey(name, targetOf(target)))],
      [`_Unregister${name}Event`, (target: T, _args: readonly unknown[], host: HostState) => void host.listening.delete(registrationKey(name, targetOf(target)))],
    ]),
  );
}

export const sheetEvents: Calls<ModelSheet> = registrations<ModelSheet>((sheet) => sheet.id, ["DataChanged", "Activated", "Deactivated", "SelectionChanged"]);
export const workbookEvents: Calls<ModelWorkbook> = registrations<ModelWorkbook>(() => EVERY_SHEET, NAMES);
