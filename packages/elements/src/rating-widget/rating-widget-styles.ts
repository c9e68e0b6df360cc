import { css } from 'lit';

/** With values of their own where no theme reaches: the widget may be all that a page embeds. */
export const styles = css`
  :host {
    --line: var(--dvc-color-border-strong, #6b7280);
    --main: var(--dvc-color-primary, #a3161b);
    --on-main: var(--dvc-color-on-primary, #fff);
    --soft: var(--dvc-color-primary-soft, #fdf0ee);
    --page: var(--dvc-color-surface, #fff);
    --quiet: var(--dvc-color-text-muted, #4b5563);
    --wrong: var(--dvc-color-danger, #b42318);
    --gap: var(--dvc-space-3, 12px);
    --round: var(--dvc-radius-md, 8px);
    display: block;
    container-type: inline-size;
    color: var(--dvc-color-text, #1f2328);
    font-family: var(--dvc-font-family, system-ui, sans-serif);
    font-size: var(--dvc-font-size, 16px);
    line-height: var(--dvc-line-height-text, 1.6);
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  :focus-visible,
  .card:has(:focus-visible) {
    outline: var(--dvc-focus-width, 3px) solid var(--dvc-color-focus, #1d4ed8);
    outline-offset: var(--dvc-focus-offset, 2px);
  }

  .card :focus-visible {
    outline: none;
  }

  p,
  dl,
  dd,
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .box,
  .stack,
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--gap);
  }

  .box {
    padding: var(--dvc-space-4, 16px);
    border: 1px solid var(--dvc-color-border, #d0d5dd);
    border-radius: var(--round);
    background: var(--page);
  }

  :host([display='compact']) .box,
  dialog .box {
    padding: 0;
    border: 0;
  }

  form,
  fieldset,
  details {
    inline-size: 100%;
  }

  .title,
  .muted,
  dt {
    color: var(--quiet);
    font-size: 0.9em;
  }

  legend,
  label[for] {
    margin-block-end: 0.5em;
    padding: 0;
    font-weight: 600;
  }

  .levels legend {
    font-size: 1.15em;
  }

  :host([display='compact']) legend {
    font-size: 1em;
  }

  .cards {
    display: grid;
    gap: 8px;
  }

  .card,
  .choice {
    display: flex;
    align-items: center;
    gap: var(--gap);
    min-block-size: var(--dvc-size-target, 44px);
    cursor: pointer;
  }

  .card {
    padding: 6px var(--gap);
    border: 2px solid var(--line);
    border-radius: var(--round);
  }

  .card:has(:checked) {
    border-color: var(--main);
    background: var(--soft);
    box-shadow: inset 0 0 0 1px var(--main);
    font-weight: 600;
  }

  @container (min-width: 34em) {
    .cards {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }

    .card {
      flex-direction: column;
      gap: 4px;
      padding-block: var(--gap);
      text-align: center;
    }
  }

  input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--main);
  }

  .face {
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :host([display='compact']) .face {
    inline-size: 32px;
    block-size: 32px;
  }

  .button {
    min-block-size: var(--dvc-size-target, 44px);
    padding: 8px 16px;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--page);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .note:empty {
    position: absolute;
  }

  .waiting {
    inline-size: 100%;
    block-size: 7em;
    border-radius: var(--round);
    background: var(--dvc-color-surface-sunken, #f2f4f7);
  }

  @media (forced-colors: active) {
    .card:has(:checked) {
      outline: 3px solid highlight;
    }
  }
`;
