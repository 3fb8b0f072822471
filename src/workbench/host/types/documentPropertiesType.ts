/**
 * DocumentProperties: title, author and the like. Read as empty; custom properties are not modelled.
 */
import type { ModelWorkbook } from "../../model/workbook";
import type { ObjectType } from "../objectType";

const empty = { get: () => "" };

export const propertiesType: ObjectType<ModelWorkbook> = {
  name: "DocumentProperties",
  properties: { Title: empty, Subject: empty, Author: empty, Keywords: empty, Comments: empty, LastAuthor: empty, Category: empty, Manager: empty, Company: empty },
};
