// Webpack loader: a style sheet becomes a module that adds it to the page. Addresses inside it are left out, so that a
// style sheet can load nothing (the grid's names images that do not exist).
module.exports = function cssLoader(source) {
  const css = source.replace(/url\((?!\s*['"]?data:)[^)]*\)/g, "none").replace(/@import[^;]*;/g, "");
  return `const style = document.createElement("style");\nstyle.textContent = ${JSON.stringify(css)};\ndocument.head.append(style);\n`;
};
