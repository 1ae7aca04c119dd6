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
    leaf: of('leaf'),
    warn: of('warn'),
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
  funnel: (steps, c) => ({
    ...base(c),
    series: {
      ...{ type: 'funnel', sort: 'none', left: 8, right: 8, top: 4, bottom: 4, minSize: '4%', gap: 3 },
      data: steps.map(({ name, count }, i) => ({
        name,
        value: count,
        itemStyle: { color: c.ramp[4 - i], borderWidth: 0 },
      })),
      label: {
        show: true,
        position: 'inside',
        color: c.ink,
        textBorderColor: c.sheet,
        textBorderWidth: 3,
        formatter: ({ name, value }) => `${name} ${value.toLocaleString()}`,
      },
    },
  }),
  variants: ({ names, series }, c) => ({
    ...base(c),
    color: [c.clay, c.ramp[2]],
    grid: { left: 4, right: 12, top: 54, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: c.soft }, data: series.map(({ name }) => name) },
    xAxis: {
      type: 'category',
      data: names,
      axisLine: { lineStyle: { color: c.rule } },
      axisTick: { show: false },
      axisLabel: { color: c.ink, width: 110, overflow: 'truncate' },
    },
    yAxis: {
      type: 'value',
      axisLabel: { color: c.soft, formatter: '{value}%' },
      splitLine: { lineStyle: { color: c.rule } },
    },
    series: series.map(({ name, values }) => ({
      ...{ type: 'bar', name, data: values, barMaxWidth: 34, itemStyle: { borderRadius: 4 } },
      label: { show: true, position: 'top', color: c.soft, formatter: '{c}%' },
    })),
  }),
  // Each difference on an axis of its own, since one is a share and the other money; 0 is where nothing differs.
  interval: (rows, c) => {
    const share = 100 / rows.length;
    const near = value => (Math.abs(value) < 10 ? value.toFixed(1) : Math.round(value).toLocaleString());
    const widest = ({ low, high }) => Math.max(Math.abs(low), Math.abs(high), 1e-6) * 1.25;
    return {
      ...base(c),
      tooltip: { show: false },
      grid: rows.map((_, i) => ({
        left: 84,
        right: 24,
        top: `${i * share + 15}%`,
        height: `${share - 32}%`,
      })),
      xAxis: rows.map((row, gridIndex) => ({
        ...{ gridIndex, type: 'value', min: -widest(row), max: widest(row), splitNumber: 4 },
        axisLabel: { color: c.soft, formatter: value => `${near(value)}${row.unit}`, hideOverlap: true },
        splitLine: { lineStyle: { color: c.rule } },
      })),
      yAxis: rows.map(({ name }, gridIndex) => ({
        ...{ gridIndex, type: 'category', data: [name], axisTick: { show: false } },
        axisLine: { lineStyle: { color: c.soft } },
        axisLabel: { color: c.ink },
      })),
      series: rows.flatMap(({ low, high, difference, unit }, i) => [
        {
          ...{ type: 'line', xAxisIndex: i, yAxisIndex: i, symbolSize: 11, symbol: 'rect' },
          data: [low, high].map(value => ({ value: [value, 0], symbolSize: [2, 14] })),
          ...{ lineStyle: { color: c.clay, width: 3 }, itemStyle: { color: c.clay } },
        },
        {
          ...{ type: 'scatter', xAxisIndex: i, yAxisIndex: i, symbolSize: 13, data: [[difference, 0]] },
          itemStyle: { color: c.clay },
          label: {
            ...{ show: true, position: 'top', color: c.ink, fontWeight: 'bold' },
            formatter: `${difference > 0 ? '+' : ''}${near(difference)}${unit}`,
          },
        },
      ]),
    };
  },
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
          label: { color: Math.sqrt(count / max) > (dark.matches ? 0.7 : 0.55) ? c.onStrong : c.ink },
        })),
        itemStyle: { borderColor: c.sheet, borderWidth: 3, borderRadius: 6 },
        label: { show: true, formatter: ({ value }) => compact.format(value[2]) },
      },
    };
  },
};

const plotOf = ({ dataset }) => options[dataset.chart] ?? globalThis.trendPlots(base, compact)[dataset.chart];

async function draw(chart) {
  const data = await (await fetch(chart.dataset.from, { headers: { accept: 'application/json' } })).json();
  const plot = globalThis.echarts.init(chart, null, { renderer: 'canvas' });
  const paint = () => plot.setOption(plotOf(chart)(data, colours(), chart), true);
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
