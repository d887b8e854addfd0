// Draws the tables of a dashboard. The page is whole without it: every chart is a table first.
"use strict";
(() => {
  const charts = Array.from(document.querySelectorAll(".chart[data-chart]"));
  if (!charts.length) return;
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const font = getComputedStyle(document.body).fontFamily;
  const PAINTS = {
    early: { color: token("--leaf-700"), decal: { symbol: "none" } },
    "on-time": { color: "#8cc7b0", decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: 0.8, color: "rgba(7,57,44,.45)" } },
    late: { color: token("--late-700"), decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -0.8, color: "rgba(255,255,255,.75)" } },
    count: { color: token("--sky-700"), decal: { symbol: "none" } },
  };
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  // The library comes once, and only when a chart comes into sight.
  let engine;
  const load = (address) =>
    (engine ??= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => done(window.echarts);
      script.onerror = failed;
      document.head.append(script);
    }));

  const number = (cell) => {
    const data = cell && cell.querySelector("data");
    return data ? Number(data.getAttribute("value")) : 0;
  };

  // What is not told is no zero: the word stands in the picture, too.
  const hidden = (cell) => {
    const word = cell && cell.querySelector("[data-hidden]");
    return word ? word.textContent : "";
  };

  const read = (section) => {
    const table = section.querySelector("table");
    const heads = Array.from(table.tHead.rows[0].cells).slice(1);
    const rows = Array.from(table.tBodies[0].rows);
    return {
      kind: section.dataset.chart,
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      series: heads
        .map((head, i) => ({
          name: head.textContent.trim(),
          paint: head.dataset.paint,
          values: rows.map((row) => number(row.cells[i + 1])),
          hidden: rows.map((row) => hidden(row.cells[i + 1])),
        }))
        .filter((one) => one.paint !== "none"),
    };
  };

  const shared = () => ({
    animation: !still,
    animationDuration: 300,
    textStyle: { fontFamily: font, fontSize: 13, color: token("--ink") },
    tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" } },
  });

  const bars = (table, narrow) => {
    const lying = table.kind === "bars";
    const short = (text) => (narrow && text.length > 18 ? text.slice(0, 17) + "…" : text);
    const names = {
      type: "category",
      data: table.labels,
      inverse: lying,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token("--line") } },
      axisLabel: { color: token("--ink"), width: lying ? (narrow ? 110 : 200) : undefined, overflow: "truncate", formatter: lying ? short : undefined, hideOverlap: true },
    };
    const counts = { type: "value", minInterval: 1, splitLine: { lineStyle: { color: token("--line") } }, axisLabel: { color: token("--ink-2") } };
    return {
      ...shared(),
      grid: { left: 4, right: 16, top: 40, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      legend: { top: 0, left: 0, itemWidth: 18, itemHeight: 12, textStyle: { fontFamily: font, fontSize: 13 } },
      xAxis: lying ? counts : names,
      yAxis: lying ? names : counts,
      series: table.series.map((one) => ({
        type: "bar",
        stack: table.series.some((other) => other.paint === "early") ? "all" : table.kind === "trend" ? "all" : undefined,
        name: one.name,
        data: one.values,
        barMaxWidth: 26,
        itemStyle: { color: PAINTS[one.paint].color, decal: PAINTS[one.paint].decal },
        emphasis: { focus: "series" },
      })),
    };
  };

  const heat = (table) => {
    const most = Math.max(1, ...table.series.flatMap((one) => one.values));
    return {
      ...shared(),
      tooltip: { renderMode: "richText", formatter: (at) => table.labels[at.value[1]] + ", " + table.series[at.value[0]].name + ": " + (table.series[at.value[0]].hidden[at.value[1]] || at.value[2]) },
      grid: { left: 4, right: 8, top: 8, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: { type: "category", data: table.series.map((one) => one.name), axisTick: { show: false }, axisLine: { show: false }, axisLabel: { color: token("--ink") } },
      yAxis: { type: "category", data: table.labels, inverse: true, axisTick: { show: false }, axisLine: { show: false }, axisLabel: { color: token("--ink") } },
      visualMap: { show: false, min: 0, max: most, inRange: { color: ["#f1f8f5", "#c4e3d6", "#8cc7b0", "#1f7d62", "#07392c"] } },
      series: [{
        type: "heatmap",
        data: table.series.flatMap((one, x) => one.values.map((value, y) => [x, y, value])),
        label: { show: true, fontFamily: font, formatter: (at) => table.series[at.value[0]].hidden[at.value[1]] || (at.value[2] ? String(at.value[2]) : "") },
        itemStyle: { borderColor: "#fff", borderWidth: 3, borderRadius: 5 },
      }],
    };
  };

  const draw = async (section) => {
    const echarts = await load(section.dataset.engine);
    const holder = section.querySelector(".chart-table");
    const table = read(section);
    const picture = document.createElement("div");
    picture.className = "chart-picture " + table.kind;
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-label", section.dataset.said);
    if (table.kind === "bars") picture.style.height = 64 + table.labels.length * 34 + "px";
    holder.before(picture);
    const paint = echarts.init(picture, null, { renderer: "canvas" });
    const show = () => paint.setOption(table.kind === "heat" ? heat(table) : bars(table, section.clientWidth < 480), true);
    show();
    new ResizeObserver(() => { if (picture.clientWidth) { paint.resize(); show(); } }).observe(picture);

    const turn = document.createElement("button");
    turn.type = "button";
    turn.className = "chart-turn no-print";
    const picked = (drawn) => {
      holder.classList.toggle("hidden", drawn);
      picture.classList.toggle("hidden", !drawn);
      turn.textContent = drawn ? section.dataset.table : section.dataset.picture;
    };
    turn.addEventListener("click", () => picked(picture.classList.contains("hidden")));
    const head = document.createElement("div");
    head.className = "chart-head";
    const title = section.querySelector("h2");
    title.before(head);
    head.append(title, turn);
    turn.setAttribute("aria-describedby", title.id);
    picked(true);
    section.dataset.drawn = "true";
  };

  const seen = new IntersectionObserver(
    (entries) =>
      entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
        seen.unobserve(entry.target);
        draw(entry.target).catch(() => {});
      }),
    { rootMargin: "200px" },
  );
  charts.forEach((section) => seen.observe(section));
  addEventListener("beforeprint", () =>
    document.querySelectorAll(".chart-table.hidden").forEach((table) => table.classList.remove("hidden")));
})();
