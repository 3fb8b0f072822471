/** What sideloading says on the command line, Chinese first, then English; for npm start and for the kit's server. */
import type { Registered } from "./register";

type Reason = Extract<Registered, { readonly ok: false }>["reason"];

export const REFUSALS: Readonly<Record<Reason, string>> = {
  "no-excel": "这台计算机的系统上没有桌面版 Excel，不能登记。\nThere is no desktop Excel for this system, so the add-in cannot be registered.",
  "excel-not-opened": "没有找到 Excel。请先安装并打开一次 Excel，再试一次。\nExcel was not found. Install it, open it once, then try again.",
  refused: "登记没有成功：系统不允许写入。请由管理员检查，或者改用上传、共享文件夹的方式加载。\nThe add-in could not be registered: the system did not allow it. Ask an administrator, or load it by upload or from a shared folder.",
};

/** Where to find the add-in once it is registered; the menus differ from version to version. */
export const WHERE = "请（重新）打开 Excel：“开始”或“插入”选项卡 › 加载项（我的加载项）› 开发人员加载项 › 指标台账。\n(Re)open Excel: Home or Insert › Add-ins (My Add-ins) › Developer Add-ins › 指标台账.";
