// Fills in the browser's own zone; without this script it is typed by hand.
(() => {
  const zone = document.getElementById("zone");
  if (!zone) return;
  if (document.querySelector('form[action="/subscribe"]') && !document.querySelector(".summary")) {
    zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || zone.value;
  }
  const names = Intl.supportedValuesOf ? Intl.supportedValuesOf("timeZone") : [];
  for (const name of names) {
    document.getElementById("zones").append(new Option("", name));
  }
})();

// Shows what keywords would bring while they are typed; without this script a button does it.
(() => {
  const keywords = document.getElementById("keywords");
  const forecast = document.getElementById("forecast");
  if (!keywords || !forecast) return;
  const parts = ["forecast-says", "forecast-shows"];
  const first = parts.map((part) => [...document.getElementById(part).childNodes]);
  const empty = keywords.value.trim() === "";
  document.getElementById("try")?.parentElement.remove();

  const fill = (index, nodes) => document.getElementById(parts[index]).replaceChildren(...nodes);
  let waiting, asked = 0;
  const show = async () => {
    const mine = ++asked;
    if (empty && keywords.value.trim() === "") {
      first.forEach((nodes, index) => fill(index, nodes));
      return;
    }
    forecast.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch("/preview?keywords=" + encodeURIComponent(keywords.value));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (mine !== asked) return;
      parts.forEach((part, index) => fill(index, page.getElementById(part)?.childNodes ?? []));
    } finally {
      if (mine === asked) forecast.removeAttribute("aria-busy");
    }
  };
  const soon = (pause) => {
    clearTimeout(waiting);
    waiting = setTimeout(show, pause);
  };
  keywords.addEventListener("input", () => soon(250));

  // a phrase that is offered becomes one line more
  forecast.addEventListener("click", (event) => {
    const chip = event.target.closest(".chip");
    if (!chip) return;
    event.preventDefault();
    const before = keywords.value.trimEnd();
    keywords.value = (before === "" ? "" : before + "\n") + (chip.dataset.add ?? chip.value);
    keywords.focus();
    soon(0);
  });
})();

// Shows the next digest beside the preferences, and again when they change; without this script the page is sent.
(() => {
  const button = document.getElementById("foretell");
  const place = document.getElementById("tomorrow");
  if (!button || !place) return;
  let waiting, asked = 0, shown = place.childElementCount > 0;
  const show = async () => {
    const mine = ++asked;
    const body = new URLSearchParams(new FormData(button.form));
    const answer = await fetch(button.formAction, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== asked) return;
    const told = answer.ok ? page.getElementById("tomorrow") : page.querySelector(".faults");
    place.replaceChildren(...(told ? [...told.childNodes] : []));
    shown = true;
  };
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    await show();
    place.scrollIntoView({ block: "nearest" });
  });
  button.form.addEventListener("input", () => {
    if (!shown) return;
    clearTimeout(waiting);
    waiting = setTimeout(show, 400);
  });
})();
