/**
 * The few members of office-js-helpers we use. Its own typings pull in an Office.js typing of 2017 that would overrule ours,
 * so the minified build is imported, which has none.
 */
declare module "@microsoft/office-js-helpers/dist/office.helpers.min.js" {
  export const Utilities: {
    readonly host: string;
    readonly platform: string | null;
    log(exception: Error | string, extras?: unknown): void;
  };
  export class Storage<T> {
    constructor(container: string);
    get(key: string): T | null;
    set(key: string, value: T): T;
    has(key: string): boolean;
    delete(key: string): T;
  }
}
