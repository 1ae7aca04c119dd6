// Draws the plots of a page. Each says what it is and where its numbers are; a table beside it says the same.

const drawn = new Map();
const begun = new WeakSet();
const dark = matchMedia('(prefers-color-scheme: dark)');
const compact = new Intl.NumberFormat(document.documentElement.lang, { notation: 'compact' });

const colours = () => {
  const style = getComputedStyle(document.documentElement);
  const of = name => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: of('ink'),
    soft: of('soft'),
    rule: of('rule'),
    sheet: of('sheet'),
    raised: of('raised'),
    clay: of('clay'),
    onStrong: dark.matches ? '#20170f' : '#fffaf0',
    ramp: dark.matches
      ? ['#2c251f', '#5a4029', '#8a5a35', '#bf8150', '#f0b981']
      : ['#f4ead8', '#e8cda4', '#d3a06c', '#b06d3d', '#7a3d1f'],
  };
};

const base = c => ({
  animation: false,
  textStyle: { color: c.ink, fontFamily: getComputedStyle(document.body).fontFamily },
  // Words drawn on the canvas: markup would need styles of its own, which the page does not allow.
  tooltip: {
    renderMode: 'richText',
    backgroundColor: c.raised,
    borderColor: c.rule,
    textStyle: { color: c.ink },
    confine: true,
  },
});

const ramp = (c, max) => ({ show: false, min: 0, max: Math.max(1, max), inRange: { color: c.ramp } });

const options = {
  days: (days, c, chart) => {
    const unit = chart.dataset.unit;
    const iso = code => String(code).replace(/^(\d+)(\d\d)(\d\d)$/, '$1-$2-$3');
    const weeks = chart.clientWidth < 560 ? 13 : 26;
    const shown = days.slice(-weeks * 7);
    const data = shown.map(({ day, messages }) => [iso(day), messages]);
    const isChinese = document.documentElement.lang.startsWith('zh');
    const wide = Math.min(44, (chart.clientWidth - 48) / (weeks + 1));
    const high = Math.min(Math.max(wide, 20), (chart.clientHeight - 28) / 7);
    return {
      ...base(c),
      tooltip: {
        ...base(c).tooltip,
        formatter: ({ value }) => `${value[0]}  ${value[1].toLocaleString()} ${unit}`,
      },
      visualMap: ramp(c, Math.max(...data.map(([, n]) => n))),
      calendar: {
        range: [iso(shown[0].day), iso(shown.at(-1).day)],
        cellSize: [wide, high],
        left: 40,
        top: 24,
        itemStyle: { color: c.sheet, borderColor: c.sheet, borderWidth: 3 },
        splitLine: { show: false },
        dayLabel: { color: c.soft, firstDay: 1, nameMap: isChinese ? 'ZH' : 'EN' },
        monthLabel: { color: c.soft, nameMap: isChinese ? 'ZH' : 'EN' },
        yearLabel: { show: false },
      },
      series: { type: 'heatmap', coordinateSystem: 'calendar', data, itemStyle: { borderRadius: 4 } },
    };
  },
  bars: (shares, c) => ({
    ...base(c),
    grid: { left: 4, right: 56, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: shares.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: c.ink },
    },
    series: {
      type: 'bar',
      data: shares.map(({ count }) => count),
      barMaxWidth: 20,
      itemStyle: { color: c.clay, borderRadius: 4 },
      label: {
        show: true,
        position: 'right',
        color: c.soft,
        formatter: ({ value }) => compact.format(value),
      },
    },
  }),
  scores: ({ squares, across, down }, c) => {
    const names = way => [1, 2, 3, 4, 5].map(n => `${way} ${n}`);
    const max = Math.max(...squares.map(({ count }) => count));
    const axis = data => ({
      type: 'category',
      data,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: c.soft },
    });
    return {
      ...base(c),
      tooltip: { show: false },
      grid: { left: 4, right: 4, top: 8, bottom: 4, containLabel: true },
      xAxis: axis(names(across)),
      yAxis: axis(names(down)),
      // A few crowded squares would leave all others pale: colours go by the root of the count.
      visualMap: { ...ramp(c, Math.sqrt(max)), dimension: 3 },
      series: {
        type: 'heatmap',
        data: squares.map(({ recency, frequency, count }) => ({
          value: [recency - 1, frequency - 1, count, Math.sqrt(count)],
          label: { color: Math.sqrt(count / max) > 0.55 ? c.onStrong : c.ink },
        })),
        itemStyle: { borderColor: c.sheet, borderWidth: 3, borderRadius: 6 },
        label: { show: true, formatter: ({ value }) => compact.format(value[2]) },
      },
    };
  },
};

async function draw(chart) {
  const data = await (await fetch(chart.dataset.from, { headers: { accept: 'application/json' } })).json();
  const plot = globalThis.echarts.init(chart, null, { renderer: 'canvas' });
  const paint = () => plot.setOption(options[chart.dataset.chart](data, colours(), chart), true);
  drawn.set(chart, { plot, paint });
  paint();
}

function drawAll(root) {
  for (const [chart, { plot }] of drawn) {
    if (chart.isConnected) continue;
    plot.dispose();
    drawn.delete(chart);
  }
  for (const chart of root.querySelectorAll('[data-chart]')) {
    if (begun.has(chart)) continue;
    begun.add(chart);
    // Without its numbers it makes place; the table beside it is there.
    draw(chart).catch(() => chart.setAttribute('hidden', ''));
  }
}

const repaint = () => {
  for (const { plot, paint } of drawn.values()) {
    plot.resize();
    paint();
  }
};

drawAll(document);
document.body.addEventListener('htmx:load', ({ detail }) => drawAll(detail.elt.parentElement ?? document));
dark.addEventListener('change', repaint);
addEventListener('resize', repaint);
