// 核对导入：格子与原件互相点亮；在存疑的格里按 Enter，确认并跳到下一处。没有脚本时靠链接来回。
const form = document.getElementById("report");
const doubts = new Map([...document.querySelectorAll(".review-doubts li[data-cell]")].map(item => [item.dataset.cell, item]));
const places = new Map([...document.querySelectorAll(".source-cell[data-cell]")].map(place => [place.dataset.cell, place]));
const cellOf = key => document.getElementById(key);
const inputOf = key => cellOf(key)?.querySelector("input");

/* 点亮：一格、它在原件的地方、它在存疑之处的一条。 */
let lit = [];
const light = (key, follow) => {
  lit.forEach(one => one.classList.remove("lit"));
  lit = [cellOf(key), places.get(key), doubts.get(key)].filter(Boolean);
  lit.forEach(one => one.classList.add("lit"));
  if (follow) reveal(follow);
};

const wide = window.matchMedia("(min-width: 80rem)");
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
/* 只在并排时跟着滚：一上一下排着的，滚走了就看不见正在填的。 */
const reveal = target => {
  const box = target?.closest(".review-source, .review-form");
  if (!wide.matches || !box) return;
  const outer = box.getBoundingClientRect();
  const inner = target.getBoundingClientRect();
  if (inner.top < Math.max(outer.top, 0) + 40 || inner.bottom > Math.min(outer.bottom, window.innerHeight) - 40) target.scrollIntoView({ block: "center", inline: "nearest", behavior: calm.matches ? "auto" : "smooth" });
};

const keyOf = element => element.closest(".source-cell")?.dataset.cell ?? element.closest(".sheet td[id]")?.id ?? element.closest(".review-doubts li")?.dataset.cell;
const pair = document.querySelector(".review-pair");
pair.addEventListener("focusin", event => {
  const key = keyOf(event.target);
  if (key) light(key, event.target.closest(".review-source") ? cellOf(key) : places.get(key));
});
pair.addEventListener("mouseover", event => {
  const key = keyOf(event.target);
  if (key) light(key);
});

/* 点原件上的一处、存疑的一条，直接到那一格里填。 */
pair.addEventListener("click", event => {
  const link = event.target.closest(".source-cell, .doubt-place a:not(.doubt-source)");
  const input = link && inputOf(keyOf(link));
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
  light(keyOf(link), cellOf(keyOf(link)));
});

const settle = item => {
  const cell = cellOf(item.dataset.cell);
  const read = item.querySelector("[name$='.Read']").value;
  const input = cell?.querySelector("input");
  const done = item.querySelector("[type=checkbox]").checked || (input && input.value.trim() !== read);
  item.classList.toggle("done", Boolean(done));
  if (input) cell.classList.toggle("doubtful", !done);
  return done;
};
const settleAll = () => {
  let left = 0;
  for (const item of document.querySelectorAll(".review-doubts li")) left += settle(item) ? 0 : 1;
  return left;
};

const status = document.createElement("p");
status.className = "review-left small";
status.setAttribute("role", "status");
document.querySelector(".review-doubts ol")?.before(status);
const count = () => {
  const left = settleAll();
  status.textContent = left > 0 ? `还有 ${left} 处没有确认。` : "都已确认。";
};

form.addEventListener("input", count);
form.addEventListener("change", count);
/* 核对之后格子的样式由服务器给，存疑的样子补回来。 */
new MutationObserver(settleAll).observe(document.getElementById("checked"), { childList: true });

form.addEventListener("keydown", event => {
  const cell = event.target.closest?.(".sheet td[id]");
  const item = cell && doubts.get(cell.id);
  if (!item || event.key !== "Enter" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  item.querySelector("[type=checkbox]").checked = true;
  count();
  const rest = [...doubts.values()];
  const from = rest.indexOf(item);
  const next = [...rest.slice(from + 1), ...rest.slice(0, from)].find(one => !one.classList.contains("done") && inputOf(one.dataset.cell));
  if (next) {
    inputOf(next.dataset.cell).focus();
    inputOf(next.dataset.cell).select();
  } else {
    form.querySelector(".report-acts .button").focus();
  }
});
count();
