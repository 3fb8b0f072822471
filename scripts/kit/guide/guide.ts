/**
 * The kit's one page of instructions, in Chinese, to read on the screen or to print on A4. It says only what holds for the kit it lies
 * in: without a server of the organisation there is no shared folder to point to, and so on.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { OfficeSourceName } from "../../build/officeSource";
import { localDrawing, shareDrawing, uploadDrawing } from "./drawings";

export interface GuideFacts {
  readonly host: string | null;
  readonly share: string | null;
  readonly port: number;
  readonly office: OfficeSourceName;
  readonly nodeIncluded: boolean;
}

const PICTURE = path.resolve(__dirname, "../../../docs/pictures/pane.png");

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const list = (items: readonly string[]): string => `<ol>${items.map((item) => `<li>${item}</li>`).join("")}</ol>`;
const card = (title: string, whom: string, drawing: string, steps: readonly string[], note = ""): string => `<section class="card"><h2>${title}</h2><p class="whom">${whom}</p>${drawing}${list(steps)}${note === "" ? "" : `<p class="note">${note}</p>`}</section>`;

const MENU = "“开始”或“插入”选项卡 › <b>加载项</b>（旧版为<b>我的加载项</b>）";

function uploadCard(manifest: string): string {
  return card("一、上传清单", "网页版 Excel", uploadDrawing, [`在网页版 Excel 中打开任一工作簿，${MENU} › 更多设置。`, "在“Office 加载项”窗口选<b>上传我的加载项</b>。", `选本文件夹中的 <b>${manifest}</b>，点“上传”。`], "清除浏览器数据或者换浏览器后，需要重新上传。桌面版的加载项窗口里有“上传我的加载项”的，步骤相同；没有的，用方法二或方法三。");
}

function shareCard({ host, share }: GuideFacts): string {
  if (host === null) return card("二、共享文件夹", "Windows 桌面版，多台电脑", shareDrawing, ["维护人员先把 site 文件夹放到单位的 https 站点，并用 <b>--host</b> 重新生成会议包。", "再把 manifest.xml 放进共享文件夹，在每台电脑上信任这个文件夹。", "在加载项窗口的“共享文件夹”里添加“指标台账”。"], "详见项目文档 docs/部署.md。");
  const folder = share === null ? "共享文件夹的网络路径（\\\\服务器\\共享）" : `<b>${escaped(share)}</b>`;
  const trust = share === null ? "" : "，或者双击<b>信任共享目录.reg</b>";
  return card("二、共享文件夹", "Windows 桌面版，多台电脑", shareDrawing, [`维护人员把 <b>manifest.xml</b> 放进共享文件夹。`, `每台电脑一次：文件 › 选项 › 信任中心 › 信任中心设置 › <b>受信任的加载项目录</b>，填写${folder}，添加，勾选“显示在菜单中”${trust}；重新打开 Excel。`, `${MENU} › 更多（高级）› <b>共享文件夹</b> › 指标台账 › 添加。`], "微软把共享文件夹列为测试用的方式；功能区按钮有变动的新版本，要删除后重新添加。");
}

function localCard({ port, nodeIncluded, host }: GuideFacts): string {
  const name = host === null ? "指标台账" : "指标台账（本机）";
  const node = nodeIncluded ? "本包已带 node.exe，不需要安装任何软件。" : "需要 Node.js：没有安装的，把官方压缩包里的 node.exe 一个文件放进本文件夹即可。";
  return card("三、本机服务", "演示用笔记本，不依赖单位服务器", localDrawing, ["双击<b>启动服务.cmd</b>（macOS：启动服务.command），窗口不要关闭。", "首次运行时系统询问是否安装 localhost 的证书，选<b>是</b>。", `重新打开 Excel，${MENU} › <b>开发人员加载项</b> › ${name}。`], `${node}有源代码的，在项目文件夹中运行 <b>npm start</b>，效果相同。端口 ${port}；结束使用双击<b>停止使用.cmd</b>。`);
}

const USE = [
  "打开台账，在“指标台账”选项卡点<b>核验</b>：未达标、未填报和填写有误的单元格被标出，窗格列出每一条的原因和下一步。",
  "点一条结果，Excel 跳到那个单元格；改好后点<b>重新核验</b>。",
  "<b>填写责任单位</b>只填空白单元格；<b>汇总</b>生成供领导小组审阅的汇总表；<b>清除标记</b>、<b>撤销上次操作</b>可以退回。",
];

function questions({ office, host, port }: GuideFacts): readonly (readonly [string, string])[] {
  const officeHost = { cdn: "appsforoffice.microsoft.com", "21vianet": "appsforoffice.cdn.partner.office365.cn", local: null }[office];
  const site = host ?? `https://localhost:${port}`;
  return [
    ["需要什么版本", "Excel LTSC 2021 及以上、Microsoft 365 或网页版。WPS 表格不能运行 Office 加载项；用 WPS 存过的文件可以核验。"],
    officeHost === null ? ["需要联网吗", "不需要：office.js 已复制在站点中。微软只支持从它的网络地址加载 office.js，升级 Office 后请先试用。"] : ["需要联网吗", `打开窗格时要从 ${officeHost} 加载 office.js；台账内容不外传。不能联网的，请维护人员用 --office local 重新生成。`],
    ["窗格打不开", `先在浏览器中打开 ${escaped(site)}/taskpane.html：出现“请在 Excel 中使用”，说明站点和证书正常；提示证书有问题的，重新信任证书。`],
    ["没有“指标台账”选项卡", "关闭全部 Excel 窗口再打开。仍没有的：文件 › 选项 › 信任中心 › 信任中心设置 › 受信任的加载项目录，勾选其中清除 Web 加载项缓存的一项，重启 Excel 后重新添加。"],
  ];
}

const STYLE = `
@page { size: A4; margin: 9mm 11mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 188mm; font: 9.2pt/1.5 "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #242424; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
header { display: flex; align-items: baseline; gap: 4mm; border-bottom: 0.6mm solid #0f6f74; padding-bottom: 1.5mm; margin-bottom: 3mm; }
h1 { font-size: 17pt; margin: 0; color: #0f6f74; }
header p { margin: 0; color: #505858; }
.cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 3.5mm; }
.card { border: 0.3mm solid #b9c2c2; border-radius: 2mm; padding: 2.5mm 3mm 2mm; }
h2 { font-size: 11.5pt; margin: 0; color: #0f6f74; }
.whom { margin: 0 0 1mm; color: #505858; }
svg { display: block; width: 100%; height: auto; margin: 1mm 0; font-family: inherit; }
ol { margin: 1mm 0; padding-left: 4.6mm; }
li { margin-bottom: 0.8mm; }
.note { margin: 1mm 0 0; color: #505858; font-size: 8.2pt; }
.use { display: grid; grid-template-columns: 62mm 1fr; gap: 6mm; margin-top: 4mm; align-items: start; }
.use img { width: 100%; border: 0.3mm solid #b9c2c2; border-radius: 2mm; display: block; }
.use.plain { grid-template-columns: 1fr; }
dl { margin: 1mm 0 0; }
dt { font-weight: 700; margin-top: 1.6mm; }
dd { margin: 0; }
footer { margin-top: 3mm; border-top: 0.3mm solid #b9c2c2; padding-top: 1.5mm; color: #505858; font-size: 8.2pt; }
@media screen { body { padding: 8mm; } }
`;

/** The whole page, pictures inside: it is one file and asks nobody for anything. */
export function guideHtml(facts: GuideFacts): string {
  const pane = existsSync(PICTURE) ? `<img alt="核验之后的任务窗格" src="data:image/png;base64,${readFileSync(PICTURE).toString("base64")}" />` : "";
  const manifest = facts.host === null ? "manifest-localhost.xml（先按方法三启动本机服务）" : "manifest.xml";
  const asked = questions(facts).map(([question, answer]) => `<dt>${question}</dt><dd>${answer}</dd>`).join("");
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>指标台账 · 安装与使用</title><style>${STYLE}</style></head>
<body>
<header><h1>指标台账 · 安装与使用</h1><p>三种加载方法任选一种。台账内容只在本机处理，不上传。</p></header>
<div class="cards">${uploadCard(manifest)}${shareCard(facts)}${localCard(facts)}</div>
<div class="use${pane === "" ? " plain" : ""}">${pane}<div><h2>怎样使用</h2>${list(USE)}<h2>常见问题</h2><dl>${asked}</dl></div></div>
<footer>页面、清单和服务程序都在本文件夹中。菜单名称因 Excel 版本略有不同，以“加载项”“共享文件夹”“开发人员加载项”等字样为准。</footer>
</body>
</html>
`;
}
