import { LitElement, css, html } from 'lit';

type Point = { day: string; label: string; value: number | null; status: string };
type Picture = {
    name: string;
    unit: string;
    decimals: number;
    targets: Target[];
    points: Point[];
};
/** What counts as on target from a day on. */
type Target = { from: string; greenFrom: number | null; greenTo: number | null };
type Stretch = Target & { first: number; last: number };
type Chart = { setOption(option: object, notMerge?: boolean): void; resize(): void; dispose(): void };

/** A step between grid lines that people count in: 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
    const power = 10 ** Math.floor(Math.log10(rough));
    return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? rough;
}

/** Each target with the points that it holds for, up to where the next one begins. */
function stretches({ targets, points }: Picture): Stretch[] {
    const begins = targets.map(({ from }) => points.findIndex(({ day }) => day >= from));
    return targets
        .map((target, i) => {
            const next = begins.slice(i + 1).find((begin) => begin >= 0) ?? points.length - 1;
            return { ...target, first: begins[i], last: next };
        })
        .filter(({ first, last }, i) => first >= 0 && (first < last || i === targets.length - 1 || points.length === 1));
}

/** Draws a measure's series. The drawing library is large, so it is fetched only when a chart is on the page. */
class MeasureChart extends LitElement {
    static override properties = { picture: { attribute: false } };
    static override styles = css`
        :host {
            display: block;
            height: 340px;
        }

        div {
            width: 100%;
            height: 100%;
        }
    `;

    declare picture: Picture | undefined;
    private chart: Chart | undefined;
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
        const chart: Chart = this.chart ?? init(place);
        this.chart = chart;
        chart.setOption(this.option(this.picture), true);
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
        const ink = this.colour('--ink');
        const muted = this.colour('--muted');
        const line = this.colour('--line');
        const green = this.colour('--green');
        const unit = picture.unit ? ` ${picture.unit}` : '';
        const shown = (value: number) =>
            value.toLocaleString('en', { maximumFractionDigits: picture.decimals }) + unit;
        const values = picture.points.map((point) => point.value).filter((value) => value !== null);
        const held = stretches(picture);
        const edges = held.flatMap(({ greenFrom, greenTo }) => [greenFrom, greenTo]).filter((edge) => edge !== null);
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
        const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
        return {
            animation: !still && picture.points.length < 500,
            animationDuration: 200,
            grid: { left: 8, right: 16, top: 16, bottom: picture.points.length > 60 ? 48 : 8, containLabel: true },
            textStyle: { fontFamily: 'Inter, system-ui, sans-serif', color: muted },
            tooltip: {
                trigger: 'axis',
                renderMode: 'richText',
                backgroundColor: this.colour('--surface'),
                borderColor: line,
                textStyle: { color: ink, fontSize: 13 },
                formatter: (hits: { dataIndex: number }[]) => {
                    const point = picture.points[hits[0].dataIndex];
                    const value = point.value === null ? point.status : `${shown(point.value)}, ${point.status}`;
                    return `${point.label}\n${value}`;
                },
            },
            xAxis: {
                type: 'category',
                data: picture.points.map((point) => point.day),
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
            dataZoom: picture.points.length > 60 ? [{ type: 'slider', height: 18, bottom: 8 }] : [],
            series: [
                {
                    type: 'line',
                    name: picture.name,
                    data: picture.points.map((point) => point.value),
                    connectNulls: false,
                    showSymbol: picture.points.length <= 60,
                    symbolSize: 5,
                    sampling: 'lttb',
                    lineStyle: { color: ink, width: 1.8 },
                    itemStyle: { color: ink },
                    markArea: {
                        silent: true,
                        itemStyle: { color: green, opacity: 0.1 },
                        data: held.map(({ first, last, greenFrom, greenTo }) => [
                            { xAxis: first, yAxis: greenFrom ?? min },
                            { xAxis: last, yAxis: greenTo ?? max },
                        ]),
                    },
                    markLine: {
                        silent: true,
                        symbol: 'none',
                        lineStyle: { color: green, type: 'dashed' },
                        label: { color: green, formatter: 'target', position: 'insideStartTop' },
                        data: held.flatMap(({ first, last, greenFrom, greenTo }, i) => [
                            ...[greenFrom, greenTo]
                                .filter((edge) => edge !== null)
                                .map((edge, j, all) => [
                                    { coord: [first, edge], label: { show: i === 0 && j === all.length - 1 } },
                                    { coord: [last, edge] },
                                ]),
                            ...(i === 0
                                ? []
                                : [{
                                    xAxis: first,
                                    lineStyle: { color: muted },
                                    label: { color: muted, formatter: 'new rule', position: 'insideEndTop' },
                                }]),
                        ]),
                    },
                },
            ],
        };
    }
}

customElements.define('measure-chart', MeasureChart);
