// 审阅上报的年报：点一格、选一句，就填好意见钉在哪里。没有脚本时照样可以写地址。
const form = document.getElementById("remarks");
const rows = () => [...form.querySelectorAll(".remark-row")];
const field = (row, name) => row.querySelector(`[name$=".${name}"]`);

const pin = (where, quote) => {
  const row = rows().find(one => ["Where", "Quote", "Text"].every(name => field(one, name).value.trim() === ""));
  if (!row) return;
  field(row, "Where").value = where;
  field(row, "Quote").value = quote;
  row.scrollIntoView({ block: "center" });
  field(row, "Text").focus({ preventScroll: true });
};

for (const cell of document.querySelectorAll(".statutory td[id]")) {
  cell.classList.add("pinnable");
  cell.addEventListener("click", event => {
    if (!event.target.closest("a")) pin(cell.id, "");
  });
}

for (const text of document.querySelectorAll("[data-section]")) {
  text.addEventListener("mouseup", () => {
    const chosen = getSelection();
    const quote = chosen.toString().trim();
    if (quote.length >= 2 && quote.length <= 500 && !quote.includes("\n") && text.contains(chosen.anchorNode) && text.contains(chosen.focusNode)) pin(text.dataset.section, quote);
  });
}
