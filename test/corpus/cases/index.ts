/** The corpus. */
import type { Case } from "../aCase";
import { checks } from "./checks";
import { columns } from "./columns";
import { departments } from "./departments";
import { files } from "./files";
import { findingTheTable } from "./findingTheTable";
import { mixed } from "./mixed";
import { names } from "./names";
import { odd } from "./odd";
import { owners } from "./owners";
import { quantities } from "./quantities";

export const CASES: readonly Case[] = [...findingTheTable, ...columns, ...names, ...departments, ...quantities, ...checks, ...owners, ...files, ...mixed, ...odd];
