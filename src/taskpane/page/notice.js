/*
 * A small window that tells what a ribbon button did, for an Excel that does not open the pane. The sentences come in the part of
 * the address after "#", which no server sees: { lang, title, lines }. Written as text, never as markup. ES5, like boot.js.
 */
(function () {
  "use strict";
  var news;
  try {
    news = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  } catch (error) {
    news = {};
  }
  var lines = news.lines || [];
  document.documentElement.lang = news.lang || "zh-CN";
  document.title = news.title || document.title;
  document.getElementById("notice-title").textContent = news.title || "";
  for (var at = 0; at < lines.length; at += 1) {
    var paragraph = document.createElement("p");
    paragraph.textContent = lines[at];
    document.getElementById("notice-lines").appendChild(paragraph);
  }
})();
