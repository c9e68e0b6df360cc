import { css } from 'lit';

export const resultsStyles = css`
  .results {
    container-type: inline-size;
    margin-top: var(--dvc-space-6, 24px);
  }

  h2,
  h3 {
    margin: 0;
    font-weight: 700;
    line-height: var(--dvc-line-height-heading, 1.5);
  }

  h2 {
    margin-bottom: var(--dvc-space-3, 12px);
    font-size: var(--dvc-font-size-xl, 1.375em);
    overflow-wrap: anywhere;
  }

  h3 {
    font-size: var(--dvc-font-size-lg, 1.125em);
  }

  .results p {
    margin: 0;
  }

  .results ol,
  .results ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .events {
    margin-bottom: var(--dvc-space-6, 24px);
  }

  .events ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--dvc-space-2, 8px);
  }

  .tile,
  .action,
  .chip {
    padding: var(--dvc-space-2, 8px) var(--dvc-space-4, 16px);
    color: var(--dvc-color-primary, #14508c);
    background: var(--dvc-color-surface, Canvas);
    border: 1px solid var(--dvc-color-border-strong, #76828f);
    border-radius: var(--dvc-radius-md, 8px);
  }

  .tile:hover,
  .action:hover,
  .chip:hover {
    background: var(--dvc-color-surface-hover, #e8eff6);
  }

  .tile {
    display: flex;
    gap: var(--dvc-space-2, 8px);
    align-items: center;
    justify-content: space-between;
    width: 100%;
    height: 100%;
    text-align: start;
  }

  .action {
    font-weight: 600;
  }

  .plain,
  button.open {
    padding: 0;
    color: var(--dvc-color-link, #0f549c);
    text-align: start;
    text-decoration: underline;
    background: none;
    border: 0;
  }

  .count,
  .code {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm, 0.875em);
    font-variant-numeric: tabular-nums;
  }

  .columns {
    display: grid;
    gap: var(--dvc-space-6, 24px);
  }

  .columns > * {
    min-width: 0;
  }

  .found > ol {
    display: grid;
    gap: var(--dvc-space-3, 12px);
  }

  .card {
    padding: var(--dvc-space-4, 16px);
    overflow-wrap: anywhere;
    background: var(--dvc-color-surface-raised, Canvas);
    border: 1px solid var(--dvc-color-border, #d5dbe1);
    border-radius: var(--dvc-radius-md, 8px);
  }

  .far .card {
    background: var(--dvc-color-surface-sunken);
    border-style: dashed;
  }

  .distant {
    margin-block: var(--dvc-space-4, 16px) var(--dvc-space-2, 8px);
  }

  .card .open {
    display: inline-block;
    min-height: var(--dvc-size-target, 44px);
    padding-block: var(--dvc-space-2, 8px);
    font-weight: 600;
    color: var(--dvc-color-link, #0f549c);
    text-underline-offset: 0.2em;
  }

  .card a:visited {
    color: var(--dvc-color-link-visited, #6b3fa0);
  }

  .badge {
    display: inline-block;
    padding: 0 var(--dvc-space-2, 8px);
    font-size: var(--dvc-font-size-sm, 0.875em);
    font-weight: 600;
    color: var(--dvc-color-text);
    background: var(--dvc-color-surface-sunken);
    border: 1px solid currentcolor;
    border-radius: var(--dvc-radius-sm, 4px);
  }

  .full {
    color: var(--dvc-color-success, #14693a);
    background: var(--dvc-color-success-soft, #e5f4ea);
  }

  .partial {
    color: var(--dvc-color-info, #0b5a85);
    background: var(--dvc-color-info-soft, #e4f2fa);
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-1, 4px) var(--dvc-space-6, 24px);
    margin: var(--dvc-space-2, 8px) 0 0;
  }

  dt {
    font-size: var(--dvc-font-size-sm, 0.875em);
    color: var(--dvc-color-text-muted);
  }

  dd {
    margin: 0;
  }

  .more {
    display: grid;
    gap: var(--dvc-space-2, 8px);
    justify-items: center;
    margin-top: var(--dvc-space-4, 16px);
    color: var(--dvc-color-text-muted);
  }

  .message {
    padding: var(--dvc-space-4, 16px);
    margin-bottom: var(--dvc-space-4, 16px);
    background: var(--dvc-color-info-soft, #e4f2fa);
    border-inline-start: 4px solid var(--dvc-color-info, #0b5a85);
    border-radius: var(--dvc-radius-sm, 4px);
  }

  .error {
    background: var(--dvc-color-danger-soft, #fdecea);
    border-color: var(--dvc-color-danger, #b3201f);
  }

  .error .action {
    margin-top: var(--dvc-space-2, 8px);
  }

  .results .tips {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .message a {
    color: var(--dvc-color-link, #0f549c);
    font-weight: 600;
  }

  .skeleton {
    display: grid;
    gap: var(--dvc-space-3, 12px);
  }

  .skeleton div {
    height: 8em;
    background: var(--dvc-color-surface-sunken, #f4f6f8);
    border: 1px solid var(--dvc-color-border, #d5dbe1);
    border-radius: var(--dvc-radius-md, 8px);
  }

  @container (min-width: 48em) {
    .columns {
      grid-template-columns: 17em minmax(0, 1fr);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    [aria-busy='true'] .found {
      opacity: 0.7;
      transition: opacity 150ms 300ms;
    }
  }

  @media print {
    .events,
    .more .action {
      display: none;
    }

    .columns {
      display: block;
    }

    .card {
      break-inside: avoid;
      border-color: currentcolor;
    }
  }
`;
