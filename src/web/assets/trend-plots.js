// The plots of how things move: from stage to stage, and from week to week. Charts.js draws them.

globalThis.trendPlots = (base, compact) => ({
  flow: ({ nodes, links }, c) => {
    const said = new Map(nodes.map(({ name, said }) => [name, said]));
    return {
      ...base(c),
      tooltip: {
        ...base(c).tooltip,
        formatter: ({ data, name }) =>
          data.source
            ? `${said.get(data.source)} → ${said.get(data.target)}  ${data.value.toLocaleString()}`
            : said.get(name),
      },
      series: {
        ...{
          type: 'sankey',
          left: 4,
          right: 4,
          top: 8,
          bottom: 8,
          nodeGap: 12,
          nodeWidth: 12,
          draggable: false,
        },
        data: nodes.map(({ name }) => ({
          name,
          label: { position: name.startsWith('before') ? 'right' : 'left' },
        })),
        links,
        itemStyle: { color: c.clay, borderWidth: 0 },
        lineStyle: { color: c.ramp[2], opacity: 0.45 },
        label: { color: c.ink, formatter: ({ name }) => said.get(name) },
      },
    };
  },
  lines: (series, c) => ({
    ...base(c),
    color: [c.clay, c.leaf, c.ramp[2], c.soft, c.warn],
    grid: { left: 4, right: 12, top: 54, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: c.soft }, data: series.map(({ name }) => name) },
    xAxis: {
      type: 'category',
      data: (series[0]?.values ?? []).map((_, i, { length }) =>
        i === length - 1 ? '0' : `−${length - 1 - i}`,
      ),
      axisLine: { lineStyle: { color: c.rule } },
      axisTick: { show: false },
      axisLabel: { color: c.soft },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { color: c.soft, formatter: value => compact.format(value) },
      splitLine: { lineStyle: { color: c.rule } },
    },
    series: series.map(({ name, values }, i) => ({
      ...{ type: 'line', name, data: values, symbolSize: 7, lineStyle: { width: 2 } },
      // Told apart without colour too.
      symbol: ['circle', 'rect', 'triangle', 'diamond', 'pin'][i % 5],
    })),
  }),
});
