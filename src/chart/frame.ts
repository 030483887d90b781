// The width that a chart is drawn in: as wide as its place allows on a page, or a number of pixels in a file.

export interface Frame {
  /** Pixels for which labels are placed; on a page the least that there is, so that nothing collides on any screen. */
  width: number;
  /** A place between the left (0) and the right edge (1), as an SVG length. */
  x(share: number): string;
  /** The same with so many pixels less. */
  less(pixels: number): Frame;
}

/** For a page: places are percentages, and text keeps its size. @param width the least number of pixels there is */
export function fluidFrame(width: number): Frame {
  return { width, x: (share) => `${rounded(share * 100)}%`, less: (pixels) => fluidFrame(width - pixels) };
}

/** For a file: places are pixels. */
export function fixedFrame(width: number): Frame {
  return { width, x: (share) => String(rounded(share * width)), less: (pixels) => fixedFrame(width - pixels) };
}

/** A number with at most two decimals: enough for a screen, and the same on every computer. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
