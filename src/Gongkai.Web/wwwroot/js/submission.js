// 把文件拖到页面任何地方即核对；提交时说明正在进行。没有脚本时表单照样可用。
const form = document.getElementById("submission");
const root = document.documentElement;
root.classList.add("scripted");

document.getElementById("problem")?.focus();

if (form) {
  const file = form.elements.namedItem("document");
  const status = form.querySelector(".submission-status");
  const button = form.querySelector("button[type=submit]");

  const carriesFiles = event => event.dataTransfer?.types.includes("Files");
  const ownDrop = event => event.target instanceof Element && event.target.matches("#previous");

  // The browser names the chosen file in its own language; the page says it in Chinese.
  const nameChosen = () => {
    for (const pick of form.querySelectorAll(".pick")) {
      const chosen = pick.querySelector("input").files[0]?.name;
      pick.classList.toggle("chosen", Boolean(chosen));
      pick.querySelector(".pick-name").textContent = chosen ?? "尚未选择";
    }
  };
  form.addEventListener("change", nameChosen);

  document.addEventListener("dragover", event => {
    if (!carriesFiles(event) || ownDrop(event)) {
      root.classList.remove("dragging");
      return;
    }
    event.preventDefault();
    root.classList.add("dragging");
  });

  document.addEventListener("dragleave", event => {
    if (event.relatedTarget === null) root.classList.remove("dragging");
  });

  document.addEventListener("drop", event => {
    root.classList.remove("dragging");
    if (!carriesFiles(event) || ownDrop(event)) return;
    event.preventDefault();
    if (event.dataTransfer.files.length > 1) {
      status.textContent = "一次核对一份，请只拖一个文件。";
      return;
    }
    file.files = event.dataTransfer.files;
    nameChosen();
    form.requestSubmit();
  });

  form.addEventListener("submit", event => {
    if (button.getAttribute("aria-disabled") === "true") {
      event.preventDefault();
      return;
    }
    button.setAttribute("aria-disabled", "true");
    status.textContent = "正在上传并核对，请稍候……";
    status.prepend(Object.assign(document.createElement("progress"), { ariaLabel: "正在上传并核对" }));
  });

  // Coming back with the browser's back button shows the page as it was left.
  window.addEventListener("pageshow", () => {
    button.removeAttribute("aria-disabled");
    status.textContent = "";
    nameChosen();
  });
}
