// 断线时不让填的丢掉：没有网络就先不交，说一声；有了网络再交。这一页没有交上的文字，重新打开时还在。
// 没有脚本时照样能用：每一步交上去就存在服务器上。
const form = document.querySelector("form[data-kept]");
const said = document.querySelector("[data-offline]");
const prefix = "gongkai-apply:";
const key = `${prefix}${location.pathname}`;
const fields = () => [...(form?.elements ?? [])].filter(field => field.matches("input[type=text], input[type=tel], input[type=email], textarea") && field.name);

const say = text => {
  if (!said) return;
  said.hidden = text === "";
  said.textContent = text;
};

window.addEventListener("offline", () => say("现在没有网络。填的内容还在，恢复之后再按“继续”。"));
window.addEventListener("online", () => say("网络恢复了，可以继续。"));
if (!navigator.onLine) say("现在没有网络。填的内容还在，恢复之后再按“继续”。");

for (const each of document.querySelectorAll("main form")) {
  each.addEventListener("submit", event => {
    if (navigator.onLine) return;
    event.preventDefault();
    say("现在没有网络，还没有交上。填的内容还在，恢复之后再按一次。");
    said?.scrollIntoView({ block: "center" });
  });
}

// 只留在这个标签页里，走到下一页就清掉。
for (const name of Object.keys(sessionStorage)) {
  if (name.startsWith(prefix) && name !== key) sessionStorage.removeItem(name);
}
if (form) {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "{}");
  for (const field of fields()) {
    if (field.value === "" && kept[field.name]) field.value = kept[field.name];
  }
  form.addEventListener("input", () =>
    sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(fields().map(field => [field.name, field.value])))));
}
for (const leave of document.querySelectorAll(".apply-leave")) {
  leave.addEventListener("submit", () => sessionStorage.removeItem(key));
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
