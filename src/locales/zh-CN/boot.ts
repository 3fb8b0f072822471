/** zh-CN · 窗格打开之前的页面：由页面模板在构建时写入，不依赖任何脚本组件。 */

export const boot = {
  product: "指标台账",
  waiting: "正在打开指标台账……",
  noScript: "请允许运行脚本，再重新打开窗格。",
  retry: "重试",
  details: "技术信息（不含台账内容）",
  copy: "复制技术信息",
  copied: "已复制",
  copyByHand: "不能访问剪贴板，请选中下面的文字复制。",
  trouble: {
    slow: { title: "打开用时过长", next: () => "请稍候，或者按“重试”；仍不成功的，请检查网络，并将技术信息转给维护人员。" },
    "no-office": { title: "Office 组件没有加载", next: (office: string) => `指标台账需要 office.js 才能与 Excel 通信。请检查能否访问 ${office}，再按“重试”；单位网络不能访问的，请维护人员改用其他加载方式。` },
    "no-pane": { title: "加载项的文件没有加载", next: () => "请检查网络，以及存放加载项的服务器是否正常，再按“重试”。" },
    "old-engine": { title: "显示窗格的浏览器组件过旧", next: () => "请使用 Office LTSC 2021 或者更新版本，或者网页版 Excel。已经是的，请安装 Microsoft Edge WebView2 运行时，再重新打开 Excel。" },
    "old-excel": { title: "当前 Excel 版本过低", next: () => "指标台账需要支持 ExcelApi 1.14 的 Excel。请使用 Office LTSC 2021 或者更新版本，或者网页版 Excel；已经是的，请在“文件 › 账户 › 更新选项”中更新。" },
    "not-excel": { title: "请在 Excel 中使用", next: () => "这个页面是 Excel 的任务窗格，单独在浏览器中打开没有内容。请打开 Excel，在“指标台账”选项卡中点击“打开窗格”；没有这个选项卡的，请按安装说明加载。" },
  },
};
