/**
 * What a person double-clicks: the server on Windows and macOS, and taking it all out again. Node comes from the kit itself (node.exe
 * is one file that needs no installation) or from the computer; without either it says what to do. Paths are whole, since a
 * command window cannot stand in a shared folder.
 */

export interface Launcher {
  readonly name: string;
  readonly text: string;
}

const crlf = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join("");

function windows(command: string): string {
  return crlf([
    "@echo off",
    "chcp 65001 >nul",
    'set "NODE=%~dp0node.exe"',
    'if not exist "%NODE%" for %%I in (node.exe) do set "NODE=%%~$PATH:I"',
    "if not defined NODE goto missing",
    `"%NODE%" "%~dp0server.cjs"${command}`,
    "pause",
    "exit /b",
    ":missing",
    "echo 没有找到 Node。请把 node.exe 放进这个文件夹（Node.js 官方压缩包里的一个文件，不需要安装），再双击一次。",
    "echo Node was not found. Put node.exe into this folder (one file of the official Node.js archive, nothing to install), then start again.",
    "pause",
  ]);
}

function mac(command: string): string {
  return [
    "#!/bin/sh",
    'here="$(cd "${0%/*}" && pwd)"',
    'node="$here/node"',
    '[ -x "$node" ] || node="$(command -v node)"',
    'if [ -z "$node" ]; then',
    "  echo '没有找到 Node。请安装 Node.js，再双击一次。'",
    "  echo 'Node was not found. Install Node.js, then start again.'",
    "  exit 1",
    "fi",
    `exec "$node" "$here/server.cjs"${command}`,
    "",
  ].join("\n");
}

export const LAUNCHERS: readonly Launcher[] = [
  { name: "启动服务.cmd", text: windows("") },
  { name: "停止使用.cmd", text: windows(" remove") },
  { name: "启动服务.command", text: mac("") },
  { name: "停止使用.command", text: mac(" remove") },
];
