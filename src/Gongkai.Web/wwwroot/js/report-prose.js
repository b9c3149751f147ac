// 文字里的引用：从单子里选一格插进文字；一键把数字换成引用、把引用换回数字。没有脚本时照样可以手写引用，按钮则是提交表单。
const form = document.getElementById("report");
const picker = document.getElementById("figure-picker");

/* 换掉一段文字，浏览器自己的撤销仍然有效。 */
const write = (area, start, end, text) => {
  area.focus();
  area.setSelectionRange(start, end);
  if (!document.execCommand("insertText", false, text)) {
    area.setRangeText(text, start, end, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
};

/* 一键换：那一处的文字还在，就地换；已经改过的，交给服务器说明。 */
form.addEventListener("click", event => {
  const button = event.target.closest("button[data-swap]");
  if (!button) return;
  const [section, start, written, text] = button.value.split("|");
  const area = form.querySelector(`textarea[data-passage="${section}"]`);
  if (!area || area.readOnly) return;
  let at = Number(start);
  if (!area.value.startsWith(written, at)) {
    at = area.value.indexOf(written);
    if (at < 0 || area.value.indexOf(written, at + 1) >= 0) return;
  }
  event.preventDefault();
  button.closest(".finding-act, li")?.setAttribute("hidden", "");
  write(area, at, at + written.length, text);
});

if (picker) {
  const search = document.getElementById("figure-search");
  const list = document.getElementById("figure-options");
  const chosen = document.getElementById("figure-chosen");
  const frequent = [...document.querySelectorAll("#figure-frequent option")];
  let area = null;
  let range = [0, 0];
  let typed = "";
  let terms = "";
  let settled = true;

  const cells = () => [
    ...frequent.map(option => ({ text: option.value, name: option.textContent, cells: option.dataset.cells })),
    ...[...form.querySelectorAll(".sheet input")].map(input => ({ text: input.name.slice(11, -1), name: input.getAttribute("aria-label") })),
  ];
  const figure = text => {
    let sum = 0;
    for (const [, sign, cell] of text.matchAll(/([+-]?)([^+-]+)/g)) {
      const input = form.querySelector(`input[name="Form.Cells[${CSS.escape(cell)}]"]`);
      if (!input) return "";
      if (input.value.trim() === "") return "空白";
      sum += (sign === "-" ? -1 : 1) * Number(input.value.normalize("NFKC").replaceAll(",", ""));
    }
    return Number.isFinite(sum) ? String(sum) : "";
  };
  const options = () => [...list.children];
  const active = () => list.querySelector("[aria-selected=true]");
  const choose = option => {
    active()?.removeAttribute("aria-selected");
    if (!option) return search.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    search.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const show = () => {
    const words = search.value.normalize("NFKC").toUpperCase().split(/\s+/).filter(Boolean);
    const seen = new Set();
    list.replaceChildren(...cells()
      .filter(cell => words.every(word => `${cell.name} ${cell.text}`.toUpperCase().includes(word)) && !seen.has(cell.text) && seen.add(cell.text))
      .slice(0, 60)
      .map((cell, index) => {
        const option = document.createElement("li");
        option.id = `figure-option-${index}`;
        option.role = "option";
        option.dataset.text = cell.text;
        const number = document.createElement("b");
        number.textContent = figure(cell.cells ?? cell.text);
        option.append(cell.name, number);
        return option;
      }));
    choose(list.firstElementChild);
    chosen.textContent = terms ? `已选 ${terms.replace(/[+-]$/, "")}，再选一格${terms.endsWith("-") ? "减去" : "加上"}` : "";
  };
  const open = (from, literal) => {
    area = from;
    range = [area.selectionStart, area.selectionEnd];
    [typed, terms, settled, search.value] = [literal, "", false, ""];
    picker.showModal();
    show();
    search.focus();
  };
  const insert = () => {
    const option = active();
    if (!option) return;
    settled = true;
    picker.close();
    write(area, ...range, `{${terms}${option.dataset.text}}`);
  };
  /* Whoever typed a brace and went back meant the brace. Written at once: the next key must not come before it. */
  const back = () => {
    if (settled) return;
    settled = true;
    picker.close();
    if (typed) write(area, ...range, typed);
    else area.focus();
  };

  picker.addEventListener("cancel", event => {
    event.preventDefault();
    back();
  });
  picker.addEventListener("close", back);
  search.addEventListener("input", show);
  search.addEventListener("keydown", event => {
    if (event.isComposing) return;
    const at = options().indexOf(active());
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const { length } = options();
      choose(options()[(at + (event.key === "ArrowDown" ? 1 : length - 1)) % length]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      insert();
    } else if (/^[+＋\-－]$/.test(event.key) && active()) {
      event.preventDefault();
      terms += active().dataset.text + (/[+＋]/.test(event.key) ? "+" : "-");
      search.value = "";
      show();
    }
  });
  list.addEventListener("click", event => {
    const option = event.target.closest("li");
    if (!option) return;
    choose(option);
    insert();
  });
  picker.querySelector("[data-insert]").addEventListener("click", insert);
  picker.querySelector("[data-close]").addEventListener("click", back);

  form.addEventListener("beforeinput", event => {
    if (!event.target.matches("textarea[data-passage]") || event.target.readOnly || event.isComposing || !["{", "｛"].includes(event.data)) return;
    event.preventDefault();
    open(event.target, event.data);
  });
  for (const button of form.querySelectorAll(".insert-figure")) {
    button.hidden = false;
    button.addEventListener("click", () => open(document.getElementById(button.dataset.for), ""));
  }
  for (const hint of form.querySelectorAll(".script-only")) hint.hidden = false;
}
