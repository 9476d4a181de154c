import { LineChart } from 'echarts/charts';
import {
    DataZoomInsideComponent,
    DataZoomSliderComponent,
    GridComponent,
    MarkAreaComponent,
    MarkLineComponent,
    MarkPointComponent,
    TooltipComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([
    DataZoomInsideComponent,
    DataZoomSliderComponent,
    GridComponent,
    LineChart,
    MarkAreaComponent,
    MarkLineComponent,
    MarkPointComponent,
    SVGRenderer,
    TooltipComponent,
]);

export const init = (place: HTMLElement) => echarts.init(place, null, { renderer: 'svg' });
