/** Pictures drawn here, so that no photograph of anybody is needed. */
function svg(width: number, height: number, body: string): string {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(source)}`;
}

function hue(seed: string): number {
  let sum = 0;
  for (const char of seed) sum = (sum * 31 + char.charCodeAt(0)) % 360;
  return sum;
}

/** Round picture with an initial. */
export function avatar(name: string): string {
  const letter = name.charAt(0).toUpperCase();
  return svg(
    64,
    64,
    `<rect width="64" height="64" fill="hsl(${hue(name)} 45% 52%)"/>` +
      `<text x="32" y="42" font-family="sans-serif" font-size="30" fill="#fff" text-anchor="middle">${letter}</text>`,
  );
}

/** A street with a hole in it, or a calm one; told apart by `seed`. */
export function scene(seed: string): string {
  const sky = hue(seed);
  return svg(
    600,
    600,
    `<rect width="600" height="600" fill="hsl(${sky} 45% 78%)"/>` +
      `<circle cx="${120 + (sky % 300)}" cy="120" r="54" fill="hsl(45 90% 72%)"/>` +
      '<rect x="60" y="180" width="130" height="180" fill="#c97b5a"/><rect x="230" y="140" width="150" height="220" fill="#8c6b58"/>' +
      '<rect x="420" y="200" width="130" height="160" fill="#b8a27a"/><path d="M0 360H600V600H0Z" fill="#6b6f73"/>' +
      '<path d="M290 380h20v50h-20zM290 460h20v50h-20zM290 540h20v50h-20z" fill="#e8e3d5"/>' +
      `<ellipse cx="${180 + (sky % 240)}" cy="490" rx="86" ry="26" fill="#33373a"/>`,
  );
}
