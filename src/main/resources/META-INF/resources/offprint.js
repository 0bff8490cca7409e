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
