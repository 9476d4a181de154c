import { LineChart } from 'echarts/charts';
import {
    DataZoomSliderComponent,
    GridComponent,
    MarkAreaComponent,
    MarkLineComponent,
    TooltipComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([
    DataZoomSliderComponent,
    GridComponent,
    LineChart,
    MarkAreaComponent,
    MarkLineComponent,
    SVGRenderer,
    TooltipComponent,
]);

export const init = (place: HTMLElement) => echarts.init(place, null, { renderer: 'svg' });
