/** What the kit's program says in its window, Chinese first, then English. */
const both = (zh: string, en: string): string => `\n${zh}\n${en}`;

export const SAID = {
  incomplete: both("会议包不完整：请把整个文件夹复制到这台计算机，再双击启动。", "The kit is incomplete: copy the whole folder to this computer, then start it again."),
  trusting: both("正在准备本机证书。系统询问是否信任 localhost 的证书时，请选“是”（macOS 请输入登录密码）。", "Preparing this computer's certificate. When the system asks whether to trust the certificate of localhost, answer yes (on a Mac, type your login password)."),
  notTrusted: (file: string) => both(`本机证书没有被信任，Excel 不会打开窗格。请重新启动并选“是”；单位不允许安装证书的，请由管理员安装 ${file}，或者改用单位服务器上的站点。`, `The certificate was not trusted, so Excel would not open the pane. Start again and answer yes; where that is not allowed, ask an administrator to install ${file}, or use the site on your organisation's server.`),
  portTaken: (port: number) => both(`端口 ${port} 已被占用。可能服务已经在另一个窗口中运行；不是的，请关闭占用端口的程序，再启动一次。`, `Port ${port} is taken. Perhaps it is already running in another window; if not, close the program that uses the port and start again.`),
  notServed: (detail: string) => both(`服务没有启动：${detail}`, `The server did not start: ${detail}`),
  serving: (address: string) => both(`服务正在运行：${address} （只有这台计算机能访问）。使用期间请不要关闭这个窗口；结束时按 Ctrl+C 或者关闭窗口。`, `Serving ${address} (this computer alone can reach it). Keep this window open while you work; press Ctrl+C or close it to end.`),
  removed: both("已从这台计算机取消登记，并删除本机证书。请关闭并重新打开 Excel。", "The add-in is taken out of this computer and its certificate is deleted. Close Excel and open it again."),
  usage: both("用法：node server.cjs [remove] [--certificates 文件夹]", "Usage: node server.cjs [remove] [--certificates FOLDER]"),
};
