/**
 * The guide's drawings: three schematic pictures, our own. They show where to look, not how a version of Excel happens to look;
 * menus move, words stay.
 */

const INK = "#242424";
const PALE = "#d7dcdc";
const PAPER = "#ffffff";
const BRAND = "#0f6f74";
const POINT = "#c23b22";

const text = (x: number, y: number, words: string, { size = 9, fill = INK, bold = false, anchor = "start" } = {}): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold ? ' font-weight="700"' : ""}>${words}</text>`;
const box = (x: number, y: number, width: number, height: number, { fill = PAPER, stroke = "#8a9494", radius = 4 } = {}): string => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${stroke}"/>`;
const line = (x1: number, y1: number, x2: number, y2: number, stroke = PALE): string => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}"/>`;
const arrow = (x1: number, y1: number, x2: number, y2: number): string => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${POINT}" stroke-width="1.8" marker-end="url(#tip)"/>`;
/** A number in a disc, as in the steps beside the picture. */
const step = (x: number, y: number, number: number): string => `<circle cx="${x}" cy="${y}" r="7" fill="${POINT}"/>${text(x, y + 3.2, String(number), { fill: PAPER, bold: true, anchor: "middle" })}`;
/** The words in the picture that are to be pressed. */
const button = (x: number, y: number, width: number, words: string): string => box(x, y, width, 17, { fill: "#e6f2f2", stroke: BRAND }) + text(x + width / 2, y + 12, words, { fill: BRAND, bold: true, anchor: "middle" });

function picture(label: string, content: string): string {
  const tip = `<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="${POINT}"/></marker></defs>`;
  return `<svg viewBox="0 0 240 150" role="img" aria-label="${label}">${tip}${content}</svg>`;
}

/** An Excel window: title bar, tabs, a little grid. */
function excel(x: number, y: number, width: number, height: number, tab: string): string {
  const rows = Array.from({ length: Math.floor((height - 40) / 12) }, (_, index) => line(x, y + 40 + index * 12, x + width, y + 40 + index * 12)).join("");
  const columns = Array.from({ length: Math.floor(width / 30) }, (_, index) => line(x + index * 30, y + 40, x + index * 30, y + height)).join("");
  return box(x, y, width, height) + box(x, y, width, 15, { fill: BRAND, stroke: BRAND }) + text(x + 6, y + 11, "Excel", { fill: PAPER, bold: true, size: 8 }) + text(x + 6, y + 27, tab, { size: 8 }) + rows + columns;
}

/** A sheet of paper with a folded corner: a manifest. */
const paper = (x: number, y: number, words: string): string => `<path d="M${x} ${y} h20 l8 8 v26 h-28 z" fill="${PAPER}" stroke="${BRAND}"/>${text(x + 14, y + 23, "XML", { size: 8, fill: BRAND, bold: true, anchor: "middle" })}${text(x + 14, y + 45, words, { size: 8, anchor: "middle" })}`;
const folder = (x: number, y: number, words: string): string => `<path d="M${x} ${y + 6} h14 l4 5 h32 v26 h-50 z" fill="#f6e3a8" stroke="#b08b1c"/>${text(x + 25, y + 49, words, { size: 8, anchor: "middle" })}`;

export const uploadDrawing = picture(
  "在 Excel 的加载项窗口中选择“上传我的加载项”，再选清单文件",
  excel(6, 8, 150, 92, "文件　开始　插入　……") + button(96, 17, 44, "加载项") + step(150, 14, 1) + box(64, 48, 126, 62) + text(72, 62, "Office 加载项", { bold: true }) + line(64, 68, 190, 68) + button(90, 78, 92, "上传我的加载项") + step(190, 78, 2) + paper(200, 92, "manifest.xml") + arrow(198, 116, 172, 98) + step(232, 88, 3),
);

export const shareDrawing = picture(
  "清单放进共享文件夹；在 Excel 的信任中心把这个文件夹加为受信任的加载项目录",
  folder(10, 10, "\\\\服务器\\共享") + paper(74, 12, "manifest.xml") + arrow(72, 32, 62, 32) + step(68, 18, 1) + box(116, 8, 118, 82) + text(124, 22, "受信任的加载项目录", { bold: true }) + line(116, 28, 234, 28) + text(124, 43, "目录 URL", { size: 8 }) + box(124, 47, 60, 14, { radius: 2 }) + text(128, 57, "\\\\服务器\\共享", { size: 7 }) + button(188, 45, 42, "添加") + text(124, 78, "☑ 显示在菜单中", { size: 8.5 }) + step(234, 34, 2) + arrow(150, 92, 122, 106) + box(6, 104, 200, 40) + text(14, 120, "加载项", { bold: true }) + text(60, 120, "我的加载项", { size: 8 }) + button(116, 108, 66, "共享文件夹") + text(14, 137, "▦ 指标台账", { size: 9, fill: BRAND, bold: true }) + step(206, 106, 3),
);

export const localDrawing = picture(
  "双击“启动服务”，允许证书，重新打开 Excel，在开发人员加载项中选择指标台账",
  folder(8, 8, "会议包") + arrow(60, 30, 80, 30) + step(34, 12, 1) + box(84, 8, 150, 46, { fill: "#1e2a2a", stroke: "#1e2a2a" }) + text(92, 24, "启动服务", { fill: "#9fd8d8", bold: true }) + text(92, 40, "https://localhost:3000", { fill: PAPER, size: 8.5 }) + step(228, 14, 2) + text(92, 50, "证书：是", { fill: "#f2c14e", size: 7.5 }) + arrow(150, 56, 150, 74) + excel(6, 78, 170, 64, "文件　开始　插入　……") + button(70, 100, 100, "开发人员加载项") + step(176, 100, 3) + box(186, 84, 48, 58) + box(186, 84, 48, 12, { fill: BRAND, stroke: BRAND, radius: 2 }) + text(210, 93, "指标台账", { fill: PAPER, size: 7.5, bold: true, anchor: "middle" }) + line(190, 104, 230, 104, BRAND) + line(190, 112, 222, 112) + line(190, 120, 228, 120) + line(190, 128, 218, 128),
);
