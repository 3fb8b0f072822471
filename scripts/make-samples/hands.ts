/** The habits of type met in district offices: fonts and sizes of title, headings and body. */
import type { Hand } from "./book";

/** By the book: 小标宋 title, 黑体 headings, 仿宋 body. */
export const OFFICIAL: Hand = { titleFont: "方正小标宋简体", titleSize: 22, headFont: "黑体", bodyFont: "仿宋_GB2312", bodySize: 12, headFill: null, sectionFill: null };
/** The clerk's default: everything 宋体, headings bold on light grey. */
export const PLAIN: Hand = { titleFont: "宋体", titleSize: 20, headFont: "宋体", bodyFont: "宋体", bodySize: 11, headFill: "D9D9D9", sectionFill: "F2F2F2" };
/** 黑体 title and headings, 宋体 body, headings on pale blue. */
export const BLUE: Hand = { titleFont: "黑体", titleSize: 20, headFont: "黑体", bodyFont: "宋体", bodySize: 11, headFill: "DDEBF7", sectionFill: null };
/** 小标宋 title, 仿宋 throughout. */
export const FANGSONG: Hand = { titleFont: "方正小标宋简体", titleSize: 20, headFont: "黑体", bodyFont: "仿宋", bodySize: 12, headFill: null, sectionFill: "F2F2F2" };
