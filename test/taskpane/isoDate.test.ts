/** Dates as people type them. */
import { toIsoDate } from "../../src/taskpane/state/isoDate";

test.each([
  ["2018-07-31", "2018-07-31"],
  ["2018/7/5", "2018-07-05"],
  ["2018.7.5", "2018-07-05"],
  ["２０１８年７月３１日", "2018-07-31"],
  ["20180731", "2018-07-31"],
  ["2016-02-29", "2016-02-29"],
])("%s is %s", (typed, iso) => expect(toIsoDate(typed)).toBe(iso));

test.each(["", "2018-02-30", "2018-13-01", "31/07/2018", "2018-07", "218-07-31", "tomorrow"])("%p is no date", (typed) => expect(toIsoDate(typed)).toBeNull());
