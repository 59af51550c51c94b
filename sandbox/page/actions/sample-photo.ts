import { Resvg } from "@resvg/resvg-js";

/** An 800 × 600 picture of a cup of tea, for photo messages. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">
  <rect width="800" height="600" fill="#f3e9dc"/>
  <rect y="430" width="800" height="170" fill="#c9a27e"/>
  <path d="M240 230h280v110a110 110 0 0 1-110 110h-60a110 110 0 0 1-110-110z" fill="#3d6b63"/>
  <path d="M520 260h30a60 60 0 0 1 0 120h-40" fill="none" stroke="#3d6b63" stroke-width="26"/>
  <ellipse cx="380" cy="230" rx="140" ry="26" fill="#7a4a21"/>
  <ellipse cx="380" cy="460" rx="190" ry="18" fill="#2f524c"/>
  <path d="M330 190c-30-40 30-60 0-100M390 190c-30-40 30-60 0-100M450 190c-30-40 30-60 0-100"
    fill="none" stroke="#b9a58f" stroke-width="12" stroke-linecap="round"/>
</svg>`;

export const drawSamplePhoto = (): Buffer => new Resvg(PICTURE).render().asPng();
