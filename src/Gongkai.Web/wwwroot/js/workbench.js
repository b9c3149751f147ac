// 快捷键、列表的勾选与计数、防止重复提交、进度就地更新。没有脚本时页面照样可用。
const root = document.documentElement;
root.classList.add("scripted");

document.querySelector("#problem, #conflict")?.focus();

// 快捷键可以停用（WCAG 2.1.4），记在这台浏览器里。
const offSwitch = document.getElementById("keys-off");
const remembered = "gongkai-keys-off";
const stored = () => {
  try { return localStorage.getItem(remembered) === "1"; } catch { return false; }
};
if (offSwitch) {
  offSwitch.checked = stored();
  offSwitch.addEventListener("change", () => {
    try { localStorage.setItem(remembered, offSwitch.checked ? "1" : "0"); } catch { /* 浏览器不许记，就只管这一页 */ }
  });
}

const rows = () => [...document.querySelectorAll("table.list tbody tr, li.matter")].filter(row => row.querySelector("a[href]"));
const linkOf = row => row.querySelector("th[scope=row] a[href], .matter-about a[href]") ?? row.querySelector("a[href]");

const step = by => {
  const all = rows();
  if (all.length === 0) return;
  const now = all.findIndex(row => row.contains(document.activeElement));
  const next = now < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(now + by, 0), all.length - 1);
  linkOf(all[next]).focus();
};

const search = () => {
  const fields = [...document.querySelectorAll("main input[type=search]"), ...document.querySelectorAll("input[type=search]")];
  const field = fields.find(one => one.offsetParent !== null);
  field?.focus();
  field?.select();
};

const help = () => {
  const keys = document.getElementById("keys");
  if (!keys) return;
  keys.open = true;
  keys.querySelector("summary").focus();
};

const acts = {
  "/": search,
  "?": help,
  j: () => step(1),
  k: () => step(-1),
  x: () => document.activeElement.closest("tr")?.querySelector(".pick-cell input")?.click(),
};

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || offSwitch?.checked) return;
  if (event.target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]")) return;
  const act = acts[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

// 勾选：计数，全选本页。
for (const bar of document.querySelectorAll("form.bulk")) {
  const picks = () => [...document.querySelectorAll(`.pick-cell input[form="${bar.id}"]`)];
  const all = document.querySelector(".pick-all");
  const words = bar.querySelector(".bulk-words");
  const usual = words.textContent;
  const count = () => {
    const picked = picks().filter(pick => pick.checked).length;
    words.textContent = picked === 0 ? usual : `已选 ${picked} ${bar.dataset.unit}：`;
    bar.classList.toggle("picked", picked > 0);
    for (const pick of picks()) pick.closest("tr").classList.toggle("chosen", pick.checked);
    if (all) {
      all.checked = picked > 0 && picked === picks().length;
      all.indeterminate = picked > 0 && picked < picks().length;
    }
  };
  const pickAll = on => {
    for (const pick of picks()) pick.checked = on;
    count();
  };
  document.addEventListener("change", event => {
    if (event.target === all) pickAll(all.checked);
    else if (event.target.getAttribute?.("form") === bar.id) count();
  });
  bar.addEventListener("submit", event => {
    if (picks().some(pick => pick.checked)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    words.textContent = "还没有勾选，请先勾选要办理的各行。";
  });
  bar.querySelector(".bulk-all")?.classList.add("unscripted-only");
  count();
}

// 一份表单只交一次；回到这一页时又可以交。
document.addEventListener("submit", event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  // 下载不会离开这一页，稍后又可以交。
  setTimeout(() => { delete form.dataset.sent; }, 4000);
});
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// 纸上点不开：打印时把折起来的都展开，印完照旧。
const folded = [];
window.addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("main details:not([open])")) {
    folded.push(details);
    details.open = true;
  }
});
window.addEventListener("afterprint", () => {
  for (const details of folded.splice(0)) details.open = false;
});

// 进度：只换这一块，念给读屏的人听；办完就停。
const watch = async () => {
  const panel = document.getElementById("progress-panel");
  if (!panel || !panel.dataset.live) return;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
    const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("progress-panel");
    if (fresh && !panel.contains(document.activeElement)) panel.replaceWith(fresh);
    else if (fresh && !fresh.dataset.live) panel.replaceWith(fresh);
    else if (fresh) for (const part of [".progress-text", ".progress-bar", ".progress-count"]) panel.querySelector(part).replaceWith(fresh.querySelector(part));
  } catch { /* 断线：下一次再试 */ }
  setTimeout(watch, 2000);
};
if (document.getElementById("progress-panel")) setTimeout(watch, 2000);
