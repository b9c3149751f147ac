// 年报的表格：方向键移动、整块粘贴与撤销、边填边核对、离开前提醒。没有脚本时照样可以填、核对、保存。
const form = document.getElementById("report");
const inputs = () => [...form.querySelectorAll(".sheet input")];
const open = () => inputs().some(input => !input.readOnly);

/* 各格的位置：同一张表里，上下左右最近的一格。 */
const near = (from, dx, dy) => {
  const table = from.closest("table");
  const here = from.getBoundingClientRect();
  let best = null;
  for (const input of table.querySelectorAll("input")) {
    if (input === from) continue;
    const there = input.getBoundingClientRect();
    const x = there.left + there.width / 2 - (here.left + here.width / 2);
    const y = there.top + there.height / 2 - (here.top + here.height / 2);
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (along <= 1 || aside > along) continue;
    const far = along + aside * 4;
    if (!best || far < best.far) best = { input, far };
  }
  return best?.input;
};

const go = input => {
  if (!input) return;
  input.focus();
  input.select();
};

/* 撤销：一次粘贴或一格的改动为一步。 */
const done = [];
let before = null;
const set = changes => {
  for (const { input, value } of changes) input.value = value;
  before = document.activeElement.value ?? null;
  changed();
};
const put = changes => {
  done.push(changes.map(({ input }) => ({ input, value: input.value })));
  set(changes);
};
const undo = () => {
  const step = done.pop();
  if (!step) return false;
  go(step[0].input);
  set(step);
  return true;
};

form.addEventListener("focusin", event => {
  if (event.target.matches(".sheet input")) before = event.target.value;
});
form.addEventListener("change", event => {
  if (!event.target.matches(".sheet input") || before === null || before === event.target.value) return;
  done.push([{ input: event.target, value: before }]);
  before = event.target.value;
});

const moves = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0], Enter: [0, 1] };
form.addEventListener("keydown", event => {
  const input = event.target;
  if (!input.matches(".sheet input") || event.isComposing || event.altKey) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && input.value === before) {
    if (undo()) event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.shiftKey || !moves[event.key]) return;
  const atStart = input.selectionStart === 0;
  const atEnd = input.selectionEnd === input.value.length;
  if (event.key === "ArrowLeft" && !atStart) return;
  if (event.key === "ArrowRight" && !atEnd) return;
  event.preventDefault();
  go(near(input, ...moves[event.key]));
});

form.addEventListener("paste", event => {
  const first = event.target;
  if (!first.matches(".sheet input") || first.readOnly) return;
  const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n").replace(/\n$/, "");
  if (!/[\t\n]/.test(text)) return;
  event.preventDefault();
  const changes = [];
  let row = first;
  for (const line of text.split("\n")) {
    let cell = row;
    for (const value of line.split("\t")) {
      if (!cell) break;
      changes.push({ input: cell, value: value.trim() });
      cell = near(cell, 1, 0);
    }
    row = row && near(row, 0, 1);
  }
  put(changes);
  go(first);
});

/* 边填边核对：停一会儿就交给服务器核对，只换结论和格子的颜色，不动正在填的。 */
let timer = 0;
let asked = 0;
let dirty = false;
const changed = () => {
  dirty = true;
  clearTimeout(timer);
  timer = setTimeout(check, 500);
};
const check = async () => {
  const turn = ++asked;
  const button = form.querySelector("button[data-check]");
  if (!button) return;
  try {
    const answer = await fetch(button.formAction, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "X-Requested-With": "fetch" } });
    if (!answer.ok || turn !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("checked");
    if (!fresh) return;
    const shown = document.getElementById("checked");
    if (!shown.contains(document.activeElement)) shown.replaceChildren(...fresh.childNodes);
    for (const old of form.querySelectorAll("[data-fresh]")) {
      const other = page.getElementById(old.id);
      if (!other || old.contains(document.activeElement)) continue;
      const wasOpen = old.querySelector("details")?.open;
      old.replaceChildren(...other.childNodes);
      if (wasOpen) old.querySelector("details")?.setAttribute("open", "");
    }
    for (const input of inputs()) {
      const cell = input.closest("td");
      const other = page.getElementById(cell.id);
      if (other) cell.className = other.className;
    }
  } catch {
    // 断线时照常填写，保存时再核对。
  }
};
form.addEventListener("input", changed);

let leaving = false;
form.addEventListener("submit", () => { leaving = true; });
window.addEventListener("beforeunload", event => {
  if (dirty && !leaving && open()) event.preventDefault();
});
