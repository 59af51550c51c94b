import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { FONT, HEIGHT, WIDTH, measureText } from "./chart.ts";
import type { ChartOption } from "./chart.ts";

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);
setPlatformAPI({ measureText });

/** Shipped with the program: fonts of the host are ignored. */
export const fontFiles = [
  import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
].map((url) => fileURLToPath(url));

/**
 * A PNG of WIDTH × HEIGHT pixels. The layout takes some milliseconds; the rasterization runs in another thread and does not
 * block the event loop.
 */
export async function renderChart(option: ChartOption): Promise<Uint8Array> {
  const image = await renderAsync(drawChart(option), {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT },
  });
  return image.asPng();
}

/** An SVG document. */
function drawChart(option: ChartOption): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height: HEIGHT });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
