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

// Previews keywords while they are typed; without this script the button does it.
(() => {
  const form = document.getElementById("preview");
  if (!form) return;
  const keywords = document.getElementById("keywords");
  let waiting, asked = 0;
  const show = async () => {
    const mine = ++asked;
    const answer = await fetch("/preview?keywords=" + encodeURIComponent(keywords.value));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const forecast = page.getElementById("forecast");
    if (mine === asked) document.getElementById("forecast").replaceChildren(...(forecast ? forecast.childNodes : []));
  };
  keywords.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 250);
  });
})();

// Takes what is typed along to the preview.
(() => {
  const keywords = document.getElementById("keywords");
  const link = document.querySelector('a[href="/preview"]');
  if (!keywords || !link) return;
  link.addEventListener("click", () => {
    link.href = "/preview?keywords=" + encodeURIComponent(keywords.value);
  });
})();
