import { LitElement, css, html } from 'lit';
import { type Target, bands, niceStep, stretches } from './measure-bands';

type Point = { day: string; end: string; label: string; value: number | null; status: string };
type Flag = { number: number; day: string; words: string };
type Picture = {
    name: string;
    unit: string;
    decimals: number;
    targets: Target[];
    flags: Flag[];
    points: Point[];
    first: number;
    last: number;
};
type Zoomed = { startValue: number; endValue: number };
type Chart = {
    setOption(option: object, notMerge?: boolean): void;
    getOption(): object;
    on(event: string, heard: () => void): void;
    resize(): void;
    dispose(): void;
};

/** Draws a measure's series. The drawing library is large, so it is fetched only when a chart is on the page. */
class MeasureChart extends LitElement {
    static override properties = { picture: { attribute: false } };
    static override styles = css`
        :host {
            display: block;
            height: 400px;
        }

        div {
            width: 100%;
            height: 100%;
        }
    `;

    declare picture: Picture | undefined;
    private chart: Chart | undefined;
    private shown: { first: number; last: number } = { first: 0, last: 0 };
    private frame = 0;
    private telling: ReturnType<typeof setTimeout> | undefined;
    private readonly resized = new ResizeObserver(() => this.chart?.resize());
    private readonly dark = window.matchMedia('(prefers-color-scheme: dark)');
    private readonly redraw = () => void this.draw();

    override render() {
        return html`<div></div>`;
    }

    override connectedCallback() {
        super.connectedCallback();
        this.resized.observe(this);
        this.dark.addEventListener('change', this.redraw);
    }

    override disconnectedCallback() {
        super.disconnectedCallback();
        this.resized.disconnect();
        this.dark.removeEventListener('change', this.redraw);
        clearTimeout(this.telling);
        cancelAnimationFrame(this.frame);
        this.chart?.dispose();
        this.chart = undefined;
    }

    override updated() {
        void this.draw();
    }

    private async draw() {
        const place = this.renderRoot.querySelector('div');
        if (!this.picture || !place) {
            return;
        }
        const { init } = await import('./measure-drawing');
        if (!this.isConnected || !this.picture) {
            return;
        }
        const chart: Chart = this.chart ?? this.listened(init(place));
        this.chart = chart;
        this.shown = { first: this.picture.first, last: this.picture.last };
        chart.setOption({ ...this.option(this.picture), dataZoom: this.zooms() }, true);
    }

    private listened(chart: Chart): Chart {
        chart.on('datazoom', () => this.zoomed(chart));
        return chart;
    }

    /** The drawing follows at once; the page, whose table follows, is told when the hand rests. */
    private zoomed(chart: Chart) {
        const [{ startValue, endValue }] = (chart.getOption() as { dataZoom: Zoomed[] }).dataZoom;
        this.shown = { first: startValue, last: endValue };
        cancelAnimationFrame(this.frame);
        this.frame = requestAnimationFrame(() => {
            if (this.picture) {
                chart.setOption(this.option(this.picture));
            }
        });
        clearTimeout(this.telling);
        this.telling = setTimeout(() => {
            this.dispatchEvent(new CustomEvent('zoomed', { detail: { ...this.shown } }));
        }, 250);
    }

    private zooms(): object[] {
        const range = { startValue: this.shown.first, endValue: this.shown.last, minValueSpan: 3 };
        const muted = this.colour('--muted');
        return [
            {
                ...range,
                type: 'slider',
                height: 22,
                bottom: 4,
                showDetail: false,
                brushSelect: false,
                borderColor: this.colour('--line'),
                handleStyle: { color: this.colour('--surface'), borderColor: muted },
                moveHandleStyle: { color: muted, opacity: 0.5 },
                dataBackground: { lineStyle: { color: muted }, areaStyle: { color: muted, opacity: 0.15 } },
            },
            // A wheel alone goes on moving the page.
            { ...range, type: 'inside', zoomOnMouseWheel: 'ctrl', preventDefaultMouseMove: false },
        ];
    }

    private colour(name: string): string {
        const probe = document.createElement('span');
        probe.style.color = `var(${name})`;
        this.renderRoot.append(probe);
        const colour = getComputedStyle(probe).color;
        probe.remove();
        return colour;
    }

    private option(picture: Picture): object {
        const { first, last } = this.shown;
        const ink = this.colour('--ink');
        const muted = this.colour('--muted');
        const line = this.colour('--line');
        const surface = this.colour('--surface');
        const colours = { green: this.colour('--green'), amber: this.colour('--amber'), red: this.colour('--red') };
        const unit = picture.unit ? ` ${picture.unit}` : '';
        const shown = (value: number) =>
            value.toLocaleString('en', { maximumFractionDigits: picture.decimals }) + unit;
        const days = picture.points.map((point) => point.day);
        const values = picture.points
            .slice(first, last + 1)
            .map((point) => point.value)
            .filter((value) => value !== null);
        const held = stretches(picture.targets, days, first, last);
        const edges = held
            .flatMap(({ greenFrom, greenTo, amberFrom, amberTo }) => [greenFrom, greenTo, amberFrom, amberTo])
            .filter((edge) => edge !== null);
        const low = Math.min(...values, ...edges);
        const high = Math.max(...values, ...edges);
        const step = niceStep((high - low || Math.abs(high) || 1) / 4);
        const bottom = Math.floor((low - step * 0.2) / step) * step;
        const min = low >= 0 ? Math.max(0, bottom) : bottom;
        const max = Math.ceil((high + step * 0.2) / step) * step;
        const year = new Date().getFullYear();
        const day = (iso: string) =>
            new Date(iso).toLocaleDateString('en-GB', {
                day: 'numeric',
                month: 'short',
                year: Number(iso.slice(0, 4)) === year ? undefined : 'numeric',
                timeZone: 'UTC',
            });
        const flags = this.placed(picture.flags, picture.points);
        const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
        return {
            animation: !still && picture.points.length < 500,
            animationDuration: 200,
            animationDurationUpdate: 0,
            grid: { left: 8, right: 16, top: 34, bottom: 40, containLabel: true },
            textStyle: { fontFamily: 'Inter, system-ui, sans-serif', color: muted },
            tooltip: {
                trigger: 'axis',
                renderMode: 'richText',
                confine: true,
                backgroundColor: surface,
                borderColor: line,
                textStyle: { color: ink, fontSize: 13, width: 280, overflow: 'break' },
                formatter: (hits: { dataIndex: number }[]) => {
                    const at = hits[0].dataIndex;
                    const point = picture.points[at];
                    const value = point.value === null ? point.status : `${shown(point.value)}, ${point.status}`;
                    const changes = (flags.get(at) ?? []).map((flag) => `\n${flag.number}  ${flag.words}`);
                    return `${point.label}\n${value}${changes.join('')}`;
                },
            },
            xAxis: {
                type: 'category',
                data: days,
                boundaryGap: false,
                axisLine: { lineStyle: { color: line } },
                axisTick: { show: false },
                axisLabel: { color: muted, hideOverlap: true, formatter: day },
            },
            yAxis: {
                type: 'value',
                min,
                max,
                interval: step,
                splitLine: { lineStyle: { color: line } },
                axisLabel: { color: muted, formatter: (value: number) => Number(value.toFixed(2)).toString() },
            },
            series: [
                {
                    type: 'line',
                    name: picture.name,
                    data: picture.points.map((point) => point.value),
                    connectNulls: false,
                    showSymbol: last - first <= 60,
                    symbolSize: 5,
                    sampling: 'lttb',
                    lineStyle: { color: ink, width: 1.8 },
                    itemStyle: { color: ink },
                    markArea: {
                        silent: true,
                        data: held.flatMap((one) =>
                            bands(one, min, max).map(({ from, to, colour }) => [
                                { coord: [one.first, from], itemStyle: { color: colours[colour], opacity: 0.09 } },
                                { coord: [one.last, to] },
                            ]),
                        ),
                    },
                    markLine: {
                        silent: true,
                        symbol: 'none',
                        data: [
                            ...held.flatMap((one) => this.edges(one, colours)),
                            ...[...flags.keys()]
                                .filter((at) => at >= first && at <= last)
                                .map((at) => ({
                                    xAxis: at,
                                    lineStyle: { color: muted, type: 'dotted' },
                                    label: { show: false },
                                })),
                        ],
                    },
                    markPoint: {
                        silent: true,
                        symbol: 'roundRect',
                        symbolOffset: [0, -14],
                        itemStyle: { color: surface, borderColor: muted },
                        label: { color: ink, fontSize: 12, fontWeight: 600, formatter: '{b}' },
                        data: [...flags.entries()]
                            .filter(([at]) => at >= first && at <= last)
                            .map(([at, here]) => {
                                const name = here.map((flag) => flag.number).join(', ');
                                return { name, coord: [at, max], symbolSize: [14 + name.length * 6, 20] };
                            }),
                    },
                },
            ],
        };
    }

    /** The edges of a band say in words what begins there, because a colour alone says it not to everybody. */
    private edges(one: Target & { first: number; last: number }, colours: { green: string; amber: string }): object[] {
        const edge = (at: number | null, colour: string, words: string, above: boolean) =>
            at === null
                ? []
                : [
                      [
                          {
                              coord: [one.first, at],
                              lineStyle: { color: colour, type: 'dashed' },
                              label: {
                                  show: words !== '',
                                  color: colour,
                                  formatter: words,
                                  position: above ? 'insideStartTop' : 'insideStartBottom',
                              },
                          },
                          { coord: [one.last, at] },
                      ],
                  ];
        const lower = one.greenFrom !== null;
        const watch = one.amberFrom !== one.greenFrom || one.amberTo !== one.greenTo;
        return [
            ...edge(one.greenFrom, colours.green, one.target, true),
            ...edge(one.greenTo, colours.green, lower ? '' : one.target, false),
            ...(watch ? edge(one.amberFrom, colours.amber, one.watch, false) : []),
            ...(watch ? edge(one.amberTo, colours.amber, lower ? '' : one.watch, true) : []),
        ];
    }

    /** By the point in which each change fell; what lies before the first or after the last point stands in the list alone. */
    private placed(flags: Flag[], points: Point[]): Map<number, Flag[]> {
        const places = new Map<number, Flag[]>();
        for (const flag of flags) {
            const at = points.findLastIndex(({ day }) => day <= flag.day);
            const isAhead = at === points.length - 1 && flag.day > points[at].end;
            if (at >= 0 && !isAhead) {
                places.set(at, [...(places.get(at) ?? []), flag]);
            }
        }
        return places;
    }
}

customElements.define('measure-chart', MeasureChart);
