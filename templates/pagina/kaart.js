"use strict";
// The page reads everything from itself: the drawing, and the table with the same content. No text becomes HTML.
(() => {
  const alle = (wat, waar = document) => [...waar.querySelectorAll(wat)];
  const met = naam => document.getElementById(`pagina-${naam}`);
  const maak = (soort, tekst = "") => Object.assign(document.createElement(soort), { textContent: tekst });
  const knop = (tekst, doe) => {
    const uit = maak("button", tekst);
    uit.type = "button";
    uit.addEventListener("click", doe);
    return uit;
  };

  const raam = met("raam"), zoek = met("zoek"), lijnen = met("lijnen"), live = met("live");
  const greep = mens => mens.firstElementChild;
  const tabellen = alle(".tabel .stand"), titels = alle("header .stand");
  // each moment has its own drawing and its own table; usually there is one
  const standen = alle(".stand", raam).map((deel, nr) => {
    const kaart = deel.firstElementChild, mensen = alle(".mens", kaart), { width: breed, height: hoog } = kaart.viewBox.baseVal;
    return {
      deel, tabel: tabellen[nr], titel: titels[nr], kaart, mensen, breed, hoog, kader: kaart.getAttribute("viewBox"),
      banden: alle(".band", kaart),
      op: new Map(mensen.map(mens => [mens.dataset.id, mens])),
      rijen: new Map(alle("tbody tr", tabellen[nr]).map(rij => [rij.dataset.id, rij])),
      voluit: new Map(mensen.map(mens => [mens.dataset.id, greep(mens).getAttribute("aria-label")])),
    };
  });
  let nu = standen[standen.length - 1];
  const koppen = alle("thead th", nu.tabel).map(kop => kop.textContent);
  const naam = wie => nu.rijen.get(wie).cells[0].textContent;
  const leeg = met("over").cloneNode(true), leegkop = met("paneelkop").textContent;
  let gekozen = "";

  // ---- who is shown, who is seen clearly
  const plat = tekst => tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  const woorden = wie => plat(`${naam(wie)} ${nu.rijen.get(wie).cells[1].textContent}`);
  const bekenden = wie => alle("[data-naar]", nu.rijen.get(wie)).map(een => een.dataset.naar);
  const raakt = (band, wie) => band.dataset.van === wie || band.dataset.naar === wie;
  const isWeg = wie => nu.op.has(wie) && nu.op.get(wie).classList.contains("weg");
  const zichtbaar = () => nu.mensen.filter(mens => !isWeg(mens.dataset.id));

  function bij() {
    const uit = new Set(alle("input[name=groep]").filter(vak => !vak.checked).map(vak => vak.value));
    for (const mens of nu.mensen) mens.classList.toggle("weg", uit.has(mens.dataset.groep ?? mens.dataset.sector));
    for (const [wie, rij] of nu.rijen) {
      rij.hidden = isWeg(wie);
      for (const een of alle("[data-naar], [data-met]", rij)) een.hidden = isWeg(een.dataset.naar || een.dataset.met);
      noem(wie);
    }
    if (isWeg(gekozen)) gekozen = "";
    const vraag = plat(zoek.value);
    const gevonden = vraag ? zichtbaar().filter(mens => woorden(mens.dataset.id).includes(vraag)) : [];
    const eigen = nu.banden.filter(band => gekozen && raakt(band, gekozen));
    const mee = gekozen
      ? new Set([gekozen, ...bekenden(gekozen), ...eigen.flatMap(band => [band.dataset.van, band.dataset.naar])])
      : new Set((vraag ? gevonden : nu.mensen).map(mens => mens.dataset.id));
    for (const mens of nu.mensen) {
      const wie = mens.dataset.id;
      mens.classList.toggle("vaag", !mee.has(wie));
      greep(mens).setAttribute("aria-pressed", String(wie === gekozen));
      nu.rijen.get(wie).classList.toggle("gekozen", wie === gekozen);
    }
    for (const band of nu.banden) {
      const { van, naar, soort } = band.dataset;
      band.classList.toggle("weg", isWeg(van) || isWeg(naar));
      band.classList.toggle("uit", !(lijnen && lijnen.checked) && !(soort === "kent" && eigen.includes(band)));
      band.classList.toggle("vaag", gekozen ? !eigen.includes(band) : !(mee.has(van) || mee.has(naar)));
    }
    if (!zichtbaar().some(mens => greep(mens).tabIndex === 0)) bereikbaar(zichtbaar()[0]);
    toonGevonden(vraag, gevonden);
    toonPaneel();
  }

  // what is spoken at somebody names only people who are shown
  const opsom = namen => {
    const tussen = namen.some(naam => naam.includes(",")) ? "; " : ", ";
    return namen.length > 1 ? `${namen.slice(0, -1).join(tussen)} en ${namen.at(-1)}` : namen.join("");
  };
  function noem(wie) {
    const namen = alle("[data-naar]", nu.rijen.get(wie)).filter(een => !een.hidden).map(een => een.textContent);
    const kent = namen.length ? ` Kent ${opsom(namen)}.` : "";
    greep(nu.op.get(wie)).setAttribute("aria-label", nu.voluit.get(wie) + kent);
  }

  function toonGevonden(vraag, gevonden) {
    const lijst = met("gevonden");
    lijst.replaceChildren(...gevonden.slice(0, 8).map(mens => {
      const punt = maak("li");
      punt.append(knop(naam(mens.dataset.id), () => kies(mens.dataset.id)));
      return punt;
    }));
    if (gevonden.length > 8) lijst.append(maak("li", "En nog meer mensen. Typ verder."));
    if (vraag && !gevonden.length) lijst.append(maak("li", "Niemand gevonden."));
  }

  function zeg(zin) {
    if (live.textContent !== zin) live.textContent = zin;
  }

  // ---- one person
  function kies(wie) {
    gekozen = gekozen === wie ? "" : wie;
    bij();
    if (gekozen) {
      bereikbaar(nu.op.get(wie));
      inBeeld(nu.op.get(wie));
    }
    zeg(gekozen ? `Je kijkt naar ${naam(wie)}.` : "Iedereen is weer te zien.");
  }

  function toonPaneel() {
    const over = met("over");
    met("paneelkop").parentElement.classList.toggle("vol", Boolean(gekozen));
    met("paneelkop").textContent = gekozen ? naam(gekozen) : leegkop;
    if (!gekozen) return over.replaceChildren(...leeg.cloneNode(true).childNodes);
    const lijst = maak("dl");
    [...nu.rijen.get(gekozen).cells].forEach((cel, nr) => {
      if (!nr || !cel.textContent.trim()) return;
      const uitleg = maak("dd"), wie = alle("[data-naar]", cel).filter(een => !een.hidden);
      if (cel.querySelector("[data-naar]")) {
        if (!wie.length) return;
        const rij = maak("ul");
        for (const een of wie) {
          const punt = maak("li");
          punt.append(knop(een.textContent, () => { kies(een.dataset.naar); met("paneelkop").focus(); }));
          rij.append(punt);
        }
        uitleg.append(rij);
      } else {
        uitleg.append(...cel.cloneNode(true).childNodes);
      }
      lijst.append(maak("dt", koppen[nr]), uitleg);
    });
    over.replaceChildren(lijst, knop("laat iedereen weer zien", () => {
      const was = gekozen;
      kies(gekozen);
      greep(nu.op.get(was)).focus();
    }));
  }

  // ---- with keys from one to the next
  const plek = mens => mens.dataset.plek.split(/[ ,]/).map(Number);
  const kanten = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  function bereikbaar(mens) {
    for (const een of nu.mensen) greep(een).setAttribute("tabindex", een === mens ? "0" : "-1");
  }

  function naarMens(mens) {
    if (!mens) return;
    bereikbaar(mens);
    greep(mens).focus({ preventScroll: true });
    inBeeld(mens);
  }

  function naast(mens, [dx, dy]) {
    const [x, y] = plek(mens);
    let beste = null, minst = Infinity;
    for (const ander of zichtbaar()) {
      const [ax, ay] = plek(ander), ver = (ax - x) * dx + (ay - y) * dy;
      const opzij = Math.abs((ax - x) * dy) + Math.abs((ay - y) * dx);
      if (ander !== mens && ver > 1 && ver + 2 * opzij < minst) [beste, minst] = [ander, ver + 2 * opzij];
    }
    return beste;
  }

  raam.addEventListener("keydown", toets => {
    const mens = toets.target.closest(".mens");
    if (!mens || toets.ctrlKey || toets.altKey || toets.metaKey) return;
    const rij = zichtbaar(), nr = rij.indexOf(mens);
    if (toets.key in kanten) naarMens(naast(mens, kanten[toets.key]));
    else if (toets.key === "PageDown") naarMens(rij[Math.min(nr + 1, rij.length - 1)]);
    else if (toets.key === "PageUp") naarMens(rij[Math.max(nr - 1, 0)]);
    else if (toets.key === "Home") naarMens(rij[0]);
    else if (toets.key === "End") naarMens(rij[rij.length - 1]);
    else if (toets.key === "Enter" || toets.key === " ") kies(mens.dataset.id);
    else return;
    toets.preventDefault();
  });
  raam.addEventListener("keydown", toets => {
    if (toets.ctrlKey || toets.altKey || toets.metaKey) return;
    if (toets.key === "+" || toets.key === "=") zoom(1.25);
    else if (toets.key === "-") zoom(0.8);
    else if (toets.key === "0") heel();
  });
  document.addEventListener("keydown", toets => {
    if (toets.key === "Escape" && gekozen) kies(gekozen);
  });

  // ---- larger, smaller, from side to side: the window scrolls by itself, so touch and keys work as everywhere
  const rustig = matchMedia("(prefers-reduced-motion: reduce)");
  let schaal = 1, past = true;

  const passend = () => Math.min((raam.clientWidth - 2) / nu.breed, (raam.clientHeight - 2) / nu.hoog);

  function zet(nieuw, x, y) {
    const was = nu.kaart.getBoundingClientRect(), doos = raam.getBoundingClientRect();
    x ??= doos.left + doos.width / 2;
    y ??= doos.top + doos.height / 2;
    const deelX = (x - was.left) / was.width, deelY = (y - was.top) / was.height;
    schaal = Math.min(8, Math.max(nieuw, Math.min(passend(), 0.5)));
    nu.kaart.style.width = `${nu.breed * schaal}px`;
    nu.kaart.style.height = `${nu.hoog * schaal}px`;
    nu.kaart.style.setProperty("--dik", String(1 / schaal));
    const is = nu.kaart.getBoundingClientRect();
    raam.scrollLeft += is.left + deelX * is.width - x;
    raam.scrollTop += is.top + deelY * is.height - y;
  }

  function zoom(keer, x, y) {
    zet(schaal * keer, x, y);
    past = schaal <= passend() * 1.001;
  }

  function heel() {
    zet(passend());
    past = true;
  }

  function begin() {
    const genoeg = raam.clientWidth < 600 ? Math.max(passend(), 0.7) : passend(); // on a phone: to be read
    zet(genoeg);
    past = genoeg <= passend();
    const [x, y] = nu.kaart.dataset.midden.split(",").map(Number), { x: links, y: boven } = nu.kaart.viewBox.baseVal;
    raam.scrollLeft = (x - links) * schaal - raam.clientWidth / 2;
    raam.scrollTop = (y - boven) * schaal - raam.clientHeight / 2;
  }

  function inBeeld(mens) {
    const doos = mens.getBoundingClientRect(), om = raam.getBoundingClientRect(), rand = 24;
    const schuif = (van, tot, begin, eind) => van < begin + rand ? van - begin - rand : Math.max(0, Math.min(tot - eind + rand, van - begin - rand));
    raam.scrollLeft += schuif(doos.left, doos.right, om.left, om.right);
    raam.scrollTop += schuif(doos.top, doos.bottom, om.top, om.bottom);
    raam.scrollIntoView({ block: "nearest" });
  }

  const schuif = (x, y) => raam.scrollBy({
    left: x * raam.clientWidth / 3, top: y * raam.clientHeight / 3, behavior: rustig.matches ? "auto" : "smooth",
  });
  const doe = {
    groter: () => zoom(1.25), kleiner: () => zoom(0.8), heel, print: () => window.print(),
    links: () => schuif(-1, 0), rechts: () => schuif(1, 0), omhoog: () => schuif(0, -1), omlaag: () => schuif(0, 1),
  };
  for (const een of alle("[data-doe]")) een.addEventListener("click", doe[een.dataset.doe]);

  raam.addEventListener("wheel", rol => {
    const buiten = raam.getBoundingClientRect().top < 0;
    if (!rol.ctrlKey && (rol.shiftKey || buiten || (rol.deltaY > 0 && past))) return; // the whole map: the page scrolls
    rol.preventDefault();
    zoom(Math.exp(-Math.max(-100, Math.min(100, rol.deltaY)) / 400), rol.clientX, rol.clientY);
  }, { passive: false });

  let sleep = null, sleepte = false;
  raam.addEventListener("pointerdown", muis => {
    sleepte = false;
    if (muis.pointerType === "mouse" && muis.button === 0) sleep = [muis.clientX, muis.clientY, raam.scrollLeft, raam.scrollTop];
  });
  window.addEventListener("pointermove", muis => {
    if (!sleep) return;
    const dx = muis.clientX - sleep[0], dy = muis.clientY - sleep[1];
    sleepte = sleepte || Math.hypot(dx, dy) > 5;
    if (sleepte) [raam.scrollLeft, raam.scrollTop] = [sleep[2] - dx, sleep[3] - dy];
  });
  window.addEventListener("pointerup", () => { sleep = null; });
  raam.addEventListener("click", klik => {
    const mens = klik.target.closest(".mens");
    if (sleepte) sleepte = false;
    else if (mens) kies(mens.dataset.id);
    else if (gekozen) kies(gekozen);
  });

  let wijdte = 0;
  const tussen = vingers => Math.hypot(vingers[0].clientX - vingers[1].clientX, vingers[0].clientY - vingers[1].clientY);
  for (const soort of ["touchstart", "touchmove"]) {
    raam.addEventListener(soort, raak => {
      const vingers = raak.touches;
      if (vingers.length !== 2) { wijdte = 0; return; }
      raak.preventDefault();
      const ver = tussen(vingers);
      if (wijdte) zoom(ver / wijdte, (vingers[0].clientX + vingers[1].clientX) / 2, (vingers[0].clientY + vingers[1].clientY) / 2);
      wijdte = ver;
    }, { passive: false });
  }

  // ---- filters, search, letters, print
  for (const vak of alle("input[name=groep]")) {
    vak.addEventListener("change", () => {
      bij();
      zeg(`${vak.value} ${vak.checked ? "staat weer op de kaart." : "staat niet meer op de kaart."}`);
    });
  }
  if (lijnen) {
    lijnen.addEventListener("change", () => {
      bij();
      zeg(lijnen.checked ? "De lijnen staan aan." : "De lijnen staan uit.");
    });
  }
  for (const keuze of alle("input[name=moment]")) {
    keuze.addEventListener("change", () => {
      const [x, y] = [raam.scrollLeft, raam.scrollTop];
      nu = standen[Number(keuze.value)];
      for (const stand of standen) stand.deel.hidden = stand.tabel.hidden = stand.titel.hidden = stand !== nu;
      if (!nu.op.has(gekozen)) gekozen = "";
      bij();
      zet(past ? passend() : schaal);
      if (!past) [raam.scrollLeft, raam.scrollTop] = [x, y];
      zeg(`Je ziet de kaart ${keuze.dataset.heet}.`);
    });
  }
  let wacht = 0;
  zoek.addEventListener("input", () => {
    gekozen = "";
    bij();
    clearTimeout(wacht);
    wacht = setTimeout(() => zeg(alle("li", met("gevonden")).map(punt => punt.textContent).join(", ")), 400);
  });
  zoek.addEventListener("keydown", toets => {
    const eerste = met("gevonden").querySelector("button");
    if (toets.key === "Enter" && eerste) eerste.click();
  });
  met("letters").addEventListener("change", keuze => {
    const was = parseFloat(document.documentElement.style.fontSize) || 100;
    document.documentElement.style.fontSize = `${keuze.target.value}%`;
    zoom(keuze.target.value / was);
  });
  window.addEventListener("beforeprint", () => {
    if (past) return;
    const [links, boven] = nu.kader.split(" ").map(Number);
    const doos = nu.kaart.getBoundingClientRect(), om = raam.getBoundingClientRect();
    const van = (punt, begin) => Math.max(0, punt - begin) / schaal;
    const x = van(om.left, doos.left), y = van(om.top, doos.top);
    const b = Math.min(raam.clientWidth / schaal, nu.breed - x), h = Math.min(raam.clientHeight / schaal, nu.hoog - y);
    nu.kaart.setAttribute("viewBox", [links + x, boven + y, b, h].join(" "));
  });
  window.addEventListener("afterprint", () => nu.kaart.setAttribute("viewBox", nu.kader));
  window.addEventListener("resize", () => { if (past) heel(); });

  // ---- begin
  const rollen = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" }; // also when stacked
  for (const deel of alle("table, table *")) {
    const rol = deel.tagName === "TH" ? (deel.scope === "col" ? "columnheader" : "rowheader") : rollen[deel.tagName];
    if (rol) deel.setAttribute("role", rol);
  }
  for (const stand of standen) {
    for (const band of stand.banden) { // a line that says nothing of its own
      const [van, naar] = [band.dataset.van, band.dataset.naar].map(wie => stand.rijen.get(wie)?.cells[0].textContent);
      if (!van || !naar || band.querySelector("title")) continue;
      const titel = document.createElementNS(band.namespaceURI, "title");
      titel.textContent = `${van} en ${naar}: kennen elkaar`;
      band.prepend(titel);
    }
    for (const [wie, rij] of stand.rijen) {
      [...rij.cells].forEach((cel, nr) => {
        cel.dataset.kop = nr ? koppen[nr] : "";
        cel.classList.toggle("leeg", !cel.textContent.trim());
      });
      const kop = rij.cells[0], tekst = kop.textContent;
      kop.replaceChildren(knop(tekst, () => { if (gekozen !== wie) kies(wie); met("paneelkop").focus(); }));
    }
  }
  for (const deel of alle("[data-script]")) deel.hidden = false;
  document.body.classList.add("kan");
  bij();
  begin();
})();
