/** The browser's own functions, taken before any script of the site could replace them. */
export const setTimer = window.setTimeout.bind(window);
export const nextFrame = window.requestAnimationFrame.bind(window);
export const now = performance.now.bind(performance);
export const wallClock = Date.now.bind(Date);

/** Two painted frames, or a tenth of a second where the page is not painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimer(resolve, 100);
    nextFrame(() => nextFrame(() => resolve()));
  });
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimer(resolve, milliseconds));
