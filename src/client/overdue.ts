// [data-due]: a sentence that is shown once its day has passed on the reader's own calendar, so that an old copy is honest too.

/** Shows the sentences whose day, YYYY-MM-DD, is over. */
export function showOverdue(): void {
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  for (const sentence of document.querySelectorAll<HTMLElement>("[data-due]")) sentence.hidden = (sentence.dataset["due"] ?? "") >= today;
}
