// 单元格的原文浮层、方向键移动、结论与单元格互相点亮。没有脚本时，数字是通往“原文对照”的链接。
const unfold = () => document.querySelector("details:target")?.setAttribute("open", "");
window.addEventListener("hashchange", unfold);
unfold();

// 纸上点不开：打印时把每条结论所涉的单元格都展开，印完照旧。
const folded = [];
window.addEventListener("beforeprint", () => {
  for (const cells of document.querySelectorAll("details.finding-cells:not([open])")) {
    folded.push(cells);
    cells.open = true;
  }
});
window.addEventListener("afterprint", () => {
  for (const cells of folded.splice(0)) cells.open = false;
});

const findings = [...document.querySelectorAll(".finding")].map(element => ({
  element,
  cells: [...element.querySelectorAll(".finding-cells a")].map(link => link.hash.slice(1)),
}));

// 指着的、点过的结论，都点亮各自的单元格；点过的一直亮到点下一条。
let pointed = null;
let current = null;
const light = () => {
  document.querySelectorAll("td.lit").forEach(cell => cell.classList.remove("lit"));
  for (const finding of [pointed, current]) {
    finding?.cells.forEach(id => document.getElementById(id)?.classList.add("lit"));
  }
};

const goTo = new Map();
for (const finding of findings) {
  for (const [event, here] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
    finding.element.addEventListener(event, () => {
      pointed = here ? finding : null;
      light();
    });
  }
  finding.element.addEventListener("click", event => {
    const link = event.target.closest(".finding-cells a");
    if (!link) return;
    current?.element.classList.remove("current");
    current = finding;
    current.element.classList.add("current");
    light();
    // After the jump itself, so that the cell is where the card will point.
    requestAnimationFrame(() => goTo.get(link.hash.slice(1))?.());
  });
}

const card = document.createElement("div");
card.className = "origin";
card.id = "origin";
card.setAttribute("role", "tooltip");
card.hidden = true;
document.body.append(card);

const line = (tag, text, className) => card.append(Object.assign(document.createElement(tag), { textContent: text, className: className ?? "" }));

const describe = (cell, original) => {
  card.replaceChildren();
  line("b", cell.dataset.name);
  const text = original.textContent;
  const origin = document.createElement("p");
  origin.append("原文", Object.assign(document.createElement("q"), { textContent: text }));
  card.append(origin);
  const row = original.parentElement.querySelector(".origin-place span").textContent;
  line("p", `${cell.id}，${row}${original.dataset.column ? `，第 ${original.dataset.column} 列` : ""}`, "small");
  for (const { element, cells } of findings) {
    if (cells.includes(cell.id)) line("p", element.querySelector(".finding-message").textContent, "origin-wrong");
  }
};

const place = cell => {
  const box = cell.getBoundingClientRect();
  const left = Math.min(Math.max(8, box.left + box.width / 2 - card.offsetWidth / 2), document.documentElement.clientWidth - card.offsetWidth - 8);
  const below = box.bottom + card.offsetHeight + 8 < window.innerHeight || box.top < card.offsetHeight + 8;
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${(below ? box.bottom + 4 : box.top - card.offsetHeight - 4) + window.scrollY}px`;
};

let shown = null;
let pending = 0;
const hide = () => {
  shown?.querySelector("a")?.removeAttribute("aria-describedby");
  shown = null;
  card.hidden = true;
};

const show = link => {
  const original = document.getElementById(link.hash.slice(1));
  if (!original) return;
  clearTimeout(pending);
  hide();
  shown = link.closest("td");
  describe(shown, original);
  card.hidden = false;
  link.setAttribute("aria-describedby", card.id);
  place(shown);
};

// 悬停稍候再显示、移到浮层上不消失：浮层里的文字要能看清、能选取（WCAG 1.4.13）。
const later = (act, delay) => {
  clearTimeout(pending);
  pending = setTimeout(act, delay);
};

card.addEventListener("mouseenter", () => clearTimeout(pending));
card.addEventListener("mouseleave", () => later(hide, 200));
document.addEventListener("keydown", event => {
  if (event.key === "Escape") hide();
});
document.addEventListener("click", event => {
  if (shown && !card.contains(event.target) && !shown.contains(event.target)) hide();
});

const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

for (const table of document.querySelectorAll("table.form")) {
  const rows = [...table.rows].map(row => [...row.querySelectorAll("td[id] > a")]).filter(row => row.length > 0);
  const links = rows.flat();
  if (links.length === 0) continue;
  links.forEach((link, index) => { link.tabIndex = index === 0 ? 0 : -1; });

  const go = (link, preventScroll = false) => {
    links.forEach(other => { other.tabIndex = other === link ? 0 : -1; });
    link.focus({ preventScroll });
  };

  table.addEventListener("keydown", event => {
    const move = moves[event.key];
    const from = rows.findIndex(row => row.includes(event.target));
    if (!move || from < 0) return;
    const row = rows[from + move[0]];
    const target = row?.[Math.min(rows[from].indexOf(event.target) + move[1], row.length - 1)];
    event.preventDefault();
    if (target) go(target);
  });

  for (const link of links) {
    const cell = link.closest("td");
    goTo.set(cell.id, () => go(link, true));
    link.addEventListener("focus", () => show(link));
    link.addEventListener("blur", () => later(hide, 150));
    link.addEventListener("click", event => {
      event.preventDefault();
      go(link);
      show(link);
    });
    cell.addEventListener("mouseenter", () => later(() => show(link), 120));
    cell.addEventListener("mouseleave", () => later(hide, 200));
  }
}
