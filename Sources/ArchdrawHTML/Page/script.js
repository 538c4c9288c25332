(() => {
  "use strict";
  const part = (name) => document.getElementById("ui:" + name);
  const { items, flows, steps, words } = JSON.parse(part("data").textContent);
  const stage = part("stage");
  const svg = stage.querySelector("svg");
  const panel = part("panel");
  const input = part("search");
  const list = part("list");
  const { width, height } = svg.viewBox.baseVal;
  const drawn = (id) => svg.getElementById(id);
  const fading = [...svg.querySelectorAll(".fades")];
  const frames = items.filter((item) => item.isGroup);

  // View: the drawing's point at the stage's corner, and the screen's pixels for one of the drawing's.
  let view = { x: 0, y: 0, scale: 1 };
  let isFitted = true;
  const room = () => ({ width: stage.clientWidth || 1, height: stage.clientHeight || 1 });

  function show(x, y, scale) {
    const { width: w, height: h } = room();
    const least = Math.min(w / width, h / height) / 2;
    scale = Math.max(least, Math.min(scale, Math.max(8, least)));
    // Something of the picture stays in the middle.
    x = Math.max(-w / scale / 2, Math.min(x, width - w / scale / 2));
    y = Math.max(-h / scale / 2, Math.min(y, height - h / scale / 2));
    view = { x, y, scale };
    isFitted = false;
    svg.setAttribute("viewBox", `${x} ${y} ${w / scale} ${h / scale}`);
  }
  function look(box, most) {
    const { width: w, height: h } = room();
    const scale = Math.min(w / box.width, h / box.height, most);
    show(box.x + (box.width - w / scale) / 2, box.y + (box.height - h / scale) / 2, scale);
  }
  function fit() {
    look({ x: 0, y: 0, width, height }, 8);
    isFitted = true;
  }
  function zoom(factor, at = { x: room().width / 2, y: room().height / 2 }) {
    const { x, y, scale } = view;
    const next = Math.max(.01, Math.min(scale * factor, 8));
    show(x + at.x / scale - at.x / next, y + at.y / scale - at.y / next, next);
  }
  const pan = (dx, dy) => show(view.x - dx / view.scale, view.y - dy / view.scale, view.scale);

  function boxOf(ids) {
    const boxes = ids.map(drawn).filter(Boolean).map((node) => node.getBBox());
    if (!boxes.length) return null;
    const [x, y] = [Math.min(...boxes.map((b) => b.x)), Math.min(...boxes.map((b) => b.y))];
    const right = Math.max(...boxes.map((b) => b.x + b.width));
    const bottom = Math.max(...boxes.map((b) => b.y + b.height));
    return { x: x - 24, y: y - 24, width: right - x + 48, height: bottom - y + 48 };
  }
  const isSmall = () => Math.min(room().width / width, room().height / height) < .6;
  function bringIntoView(ids, isJump) {
    const box = boxOf(ids);
    if (!box) return;
    const { width: w, height: h } = room();
    const isIn = box.x >= view.x && box.y >= view.y && box.x + box.width <= view.x + w / view.scale
      && box.y + box.height <= view.y + h / view.scale;
    if (isJump ? !isIn || view.scale < .8 : isSmall()) look(box, Math.max(1.25, isJump ? view.scale : 0));
    else if (!isIn) fit();
  }

  // Light
  function light(ids) {
    const lit = ids && new Set(ids);
    for (const node of fading) node.classList.toggle("ui-off", !!lit && !lit.has(node.id));
    const holds = (frame) => items.some((item) => lit.has(item.id) && isWithin(item, frame));
    for (const frame of frames) drawn(frame.id)?.classList.toggle("ui-faint", !!lit && !holds(frame));
  }
  const flowIds = (flow) => [flow.id, flow.id + "-label"];
  const isWithin = (item, group) =>
    item === group || item.key.startsWith(group.key + ".") || !!group.members?.includes(items.indexOf(item));
  function idsOf(item) {
    const ids = items.filter((other) => isWithin(other, item)).map((other) => other.id);
    for (const flow of flowsOf(item)) ids.push(...flowIds(flow), items[flow.from].id, items[flow.to].id);
    return ids;
  }
  const flowsOf = (item) =>
    flows.filter((flow) => items[flow.from] === item || items[flow.to] === item);
  const arrows = { forward: "→", both: "↔", none: "–" };
  const ends = (flow) => `${nameOf(items[flow.from])} ${arrows[flow.arrow]} ${nameOf(items[flow.to])}`;

  const nameOf = (item) => item.label || item.name;
  const inside = (item) => item.inside.map((index) => nameOf(items[index])).join(" › ");
  // Where a thing is, if others have the same name.
  const which = (item) =>
    items.some((other) => other !== item && other.label === item.label) ? inside(item) : "";

  // Panel
  function make(tag, text, className) {
    const node = document.createElement(tag);
    if (text) node.textContent = text;
    if (className) node.className = className;
    return node;
  }
  function button(text, action) {
    const node = make("button", text, "ui-button");
    node.type = "button";
    node.onclick = action;
    return node;
  }
  let chosen = null;
  let opener = null;
  function open(title, parts, node, byKeyboard) {
    close(false);
    const heading = make("h2", title);
    heading.id = "ui:title";
    heading.tabIndex = -1;
    const shut = button("×", () => close(true));
    shut.setAttribute("aria-label", words.close);
    shut.classList.add("ui-close");
    panel.replaceChildren(shut, heading, ...parts.filter(Boolean));
    panel.hidden = false;
    panel.scrollTop = 0;
    chosen = node;
    chosen?.classList.add("ui-on");
    opener = byKeyboard ? document.activeElement : null;
    if (byKeyboard) heading.focus();
    else part("heard").textContent = title;
  }
  function close(isBack) {
    if (panel.hidden) return;
    panel.hidden = true;
    chosen?.classList.remove("ui-on");
    const target = opener ?? chosen;
    chosen = opener = null;
    if (step < 0) light(null);
    if (isBack) target?.focus?.();
  }
  function flowRow(flow, item) {
    const isOut = items[flow.from] === item;
    const other = items[isOut ? flow.to : flow.from];
    const row = make("li");
    const arrow = flow.arrow === "forward" && !isOut ? "←" : arrows[flow.arrow];
    const action = button(`${arrow} ${nameOf(other)}`, () => choose(other, true, true));
    const more = [flow.label, flow.kind, which(other)].filter(Boolean).join(" · ");
    if (more) action.append(make("br"), make("span", more, "ui-soft"));
    row.append(action);
    return row;
  }
  function choose(item, isJump, byKeyboard) {
    stop();
    const link = item.link && make("a", item.link);
    if (link) Object.assign(link, { href: item.link, target: "_blank", rel: "noopener noreferrer" });
    const holder = make("p");
    if (link) holder.append(link);
    const rows = flowsOf(item).map((flow) => flowRow(flow, item));
    const rowList = make("ul");
    rowList.append(...rows);
    const kind = item.label === item.name ? "" : item.name;
    const place = inside(item);
    open(nameOf(item), [
      make("div", item.count > 1 ? `${kind} ×${item.count}` : kind, "ui-soft"),
      item.note && make("p", item.note),
      item.role && make("p", item.role, item.note && "ui-soft"),
      link && holder,
      place && make("h3", words.inside), place && make("div", place, "ui-soft"),
      rows.length && make("h3", words.flows), rows.length && rowList,
    ], drawn(item.id), byKeyboard);
    light(idsOf(item));
    if (isJump) bringIntoView([item.id], true);
    history.replaceState(null, "", "#" + encodeURIComponent(item.id));
  }
  function chooseFlow(flow) {
    stop();
    open(ends(flow), [
      flow.kind && make("div", flow.kind, "ui-soft"),
      flow.label && make("p", flow.label),
      flow.note && make("p", flow.note),
      make("h3", words.ends), make("ul"),
    ], null, false);
    for (const item of new Set([items[flow.from], items[flow.to]])) {
      const row = make("li");
      row.append(button(nameOf(item), () => choose(item, true, true)));
      panel.lastChild.append(row);
    }
    light([...flowIds(flow), items[flow.from].id, items[flow.to].id]);
  }

  // Steps
  let step = -1;
  const stepBar = part("step");
  function go(index) {
    if (index < 0 || index >= steps.length) return;
    close(false);
    step = index;
    const { number, text, flows: members, items: touched } = steps[index];
    const own = members.map((i) => flows[i]);
    const ids = touched.flatMap((i) => items.filter((item) => isWithin(item, items[i]))).map((item) => item.id);
    for (const flow of own) ids.push(...flowIds(flow), items[flow.from].id, items[flow.to].id);
    stepBar.hidden = false;
    part("steps").setAttribute("aria-pressed", "true");
    part("previous").disabled = index === 0;
    part("next").disabled = index === steps.length - 1;
    const lines = own.map((flow) => ends(flow) + (flow.label && flow.label !== text ? `: ${flow.label}` : ""));
    const detail = lines.filter((line) => line !== text).join("; ");
    part("text").replaceChildren(
      make("b", String(number)), text, " ", make("span", detail, "ui-soft"));
    light(ids);
    bringIntoView(ids, false);
    history.replaceState(null, "", "#step=" + number);
  }
  function stop() {
    if (step < 0) return;
    step = -1;
    stepBar.hidden = true;
    part("steps").setAttribute("aria-pressed", "false");
    light(null);
  }

  // Search
  let found = [];
  let active = -1;
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  function search() {
    const wanted = plain(input.value.trim());
    const rank = (item) => {
      const label = plain(item.label);
      if (label.startsWith(wanted)) return 0;
      if (label.includes(wanted)) return 1;
      return [item.key, item.type, item.name].some((text) => plain(text).includes(wanted)) ? 2 : 3;
    };
    found = wanted
      ? items.map((item) => [rank(item), item]).filter(([r]) => r < 3)
        .sort((a, b) => a[0] - b[0]).slice(0, 8).map(([, item]) => item)
      : [];
    list.replaceChildren(...found.map((item, i) => {
      const row = make("li", item.label || item.key);
      row.id = "ui:option" + i;
      row.setAttribute("role", "option");
      row.append(make("span", which(item) || (item.label === item.name ? item.key : item.name), "ui-soft"));
      row.onpointerdown = (event) => event.preventDefault();
      row.onclick = () => pick(item);
      return row;
    }));
    if (wanted && !found.length) list.append(make("li", words.nothing, "ui-soft"));
    list.hidden = !wanted;
    input.setAttribute("aria-expanded", String(!!wanted));
    if (wanted) part("heard").textContent = found.length ? `${found.length} ${words.found}` : words.nothing;
    mark(found.length ? 0 : -1);
  }
  function mark(index) {
    active = index;
    [...list.children].forEach((row, i) => row.setAttribute("aria-selected", String(i === index)));
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", "ui:option" + index);
  }
  function hideList() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }
  function pick(item) {
    hideList();
    choose(item, true, true);
  }
  input.oninput = search;
  input.onfocus = () => { if (input.value) search(); };
  input.onblur = hideList;
  input.onkeydown = (event) => {
    const { key } = event;
    if (key === "Enter" && found[active]) pick(found[active]);
    else if (key === "ArrowDown" && found.length) mark((active + 1) % found.length);
    else if (key === "ArrowUp" && found.length) mark((active + found.length - 1) % found.length);
    else if (key === "Escape" && input.value) { input.value = ""; search(); }
    else if (key === "Escape") input.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // Pointers
  const pointers = new Map();
  let start = null;
  let isDrag = false;
  const place = (event) => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const spread = ([a, b]) => Math.hypot(a.x - b.x, a.y - b.y);
  const middle = ([a, b]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  stage.onpointerdown = (event) => {
    if (event.button) return;
    if (!pointers.size) isDrag = false;
    start = place(event);
    pointers.set(event.pointerId, start);
  };
  stage.onpointermove = (event) => {
    const old = pointers.get(event.pointerId);
    if (!old) return;
    const now = place(event);
    // A press that hardly moves is a click, and must reach what it is on.
    if (!isDrag && pointers.size === 1 && Math.hypot(now.x - start.x, now.y - start.y) < 5) return;
    isDrag = true;
    try { stage.setPointerCapture(event.pointerId); } catch { /* It is up already. */ }
    const before = [...pointers.values()];
    pointers.set(event.pointerId, now);
    const after = [...pointers.values()];
    if (after.length === 2) {
      const [from, to] = [middle(before), middle(after)];
      pan(to.x - from.x, to.y - from.y);
      if (spread(before)) zoom(spread(after) / spread(before), to);
    } else if (after.length === 1) pan(now.x - old.x, now.y - old.y);
  };
  stage.onpointerup = stage.onpointercancel = (event) => {
    pointers.delete(event.pointerId);
    setTimeout(() => isDrag = pointers.size > 0);
  };
  stage.addEventListener("wheel", (event) => {
    event.preventDefault();
    const delta = event.deltaY * [1, 20, 400][event.deltaMode];
    zoom(Math.exp(-Math.max(-240, Math.min(delta, 240)) * (event.ctrlKey ? .01 : .002)), place(event));
  }, { passive: false });

  const itemById = new Map(items.map((item) => [item.id, item]));
  const flowById = new Map(flows.flatMap((flow) => flowIds(flow).map((id) => [id, flow])));
  function act(node, byKeyboard) {
    const group = node.closest?.(".component, .group, .flow, .flow-label");
    // The inside of a frame is where the picture is dragged; its title and badge stand for it.
    const item = itemById.get(group?.id);
    if (item && !(item.isGroup && node.localName === "path")) choose(item, false, byKeyboard);
    else if (flowById.has(group?.id)) chooseFlow(flowById.get(group.id));
    else close(false);
  }
  stage.onclick = (event) => {
    if (isDrag) return;
    act(event.target, false);
  };

  // Keys
  svg.setAttribute("role", "group");
  for (const node of svg.querySelectorAll("a")) node.removeAttribute("href");
  for (const item of items.filter((item) => !item.isGroup)) {
    const node = drawn(item.id);
    if (!node) continue;
    node.setAttribute("tabindex", "0");
    node.setAttribute("role", "button");
    node.setAttribute("aria-label", item.label === item.name ? item.label : `${item.label}, ${item.name}`);
  }
  const moves = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
  const keys = {
    "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(.8), "0": fit,
    "/": () => input.focus(),
    s: () => step < 0 ? go(0) : stop(),
    Escape: () => step < 0 ? close(true) : stop(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target === input) return;
    const { key } = event;
    const node = event.target.closest?.(".component");
    if (node && (key === "Enter" || key === " ")) act(node, true);
    else if (moves[key] && step >= 0) go(step + (key === "ArrowRight" || key === "ArrowDown" ? 1 : -1));
    else if (moves[key] && !panel.contains(event.target)) pan(60 * moves[key][0], 60 * moves[key][1]);
    else if (keys[key]) keys[key]();
    else return;
    event.preventDefault();
  });
  // What the Tab key comes to is seen.
  svg.addEventListener("focusin", (event) => {
    if (event.target.matches(":focus-visible") && event.target.id) bringIntoView([event.target.id], !isFitted);
  });

  part("in").onclick = () => zoom(1.25);
  part("out").onclick = () => zoom(.8);
  part("fit").onclick = fit;
  if (steps.length) {
    part("steps").onclick = () => step < 0 ? go(0) : stop();
    part("previous").onclick = () => go(step - 1);
    part("next").onclick = () => go(step + 1);
    part("end").onclick = stop;
  }

  // Light and dark: the rules that follow the screen are turned on or off.
  const screenRules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule.media?.mediaText.includes("prefers-color-scheme"));
  const darkScreen = matchMedia("(prefers-color-scheme: dark)");
  let isDark = null;
  function setDark(value) {
    for (const rule of screenRules) rule.media.mediaText = value ? "all" : "not all";
    part("theme")?.setAttribute("aria-pressed", String(value));
  }
  if (part("theme")) {
    const follow = () => setDark(isDark ?? darkScreen.matches);
    part("theme").onclick = () => {
      isDark = !(isDark ?? darkScreen.matches);
      follow();
    };
    darkScreen.addEventListener("change", follow);
    addEventListener("beforeprint", () => setDark(false));
    addEventListener("afterprint", follow);
    follow();
  }

  let kept = null;
  addEventListener("beforeprint", () => {
    kept = svg.getAttribute("viewBox");
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  });
  addEventListener("afterprint", () => svg.setAttribute("viewBox", kept));

  let last = room();
  new ResizeObserver(() => {
    const now = room();
    const [dx, dy] = [(now.width - last.width) / 2, (now.height - last.height) / 2];
    last = now;
    if (isFitted) fit();
    else pan(dx, dy);
  }).observe(stage);

  function readHash() {
    let name = location.hash.slice(1);
    try { name = decodeURIComponent(name); } catch { /* Then it names nothing. */ }
    const number = /^step=(\d+)$/.exec(name)?.[1];
    if (number) go(steps.findIndex((step) => String(step.number) === number));
    else if (itemById.has(name)) choose(itemById.get(name), true, false);
  }
  addEventListener("hashchange", readHash);
  document.body.dataset.ready = "";
  for (const node of document.querySelectorAll("[data-script]")) node.hidden = false;
  fit();
  readHash();
})();
