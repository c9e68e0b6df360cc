import { css } from 'lit';

/** The box under the field. Loaded with what it shows. */
export const listStyles = css`
  .popup {
    position: absolute;
    inset: calc(100% + 4px) 0 auto;
    z-index: var(--dvc-layer-overlay, 1000);
    overflow: hidden;
    background: var(--dvc-color-surface-raised, Canvas);
    border: 1px solid var(--dvc-color-border-strong, #76828f);
    border-radius: var(--dvc-radius-md, 8px);
    box-shadow: var(--dvc-shadow-overlay, 0 8px 24px 0 #0003);
  }

  #list {
    overflow: hidden auto;
    max-height: min(var(--dvc-service-search-popup-height, 26em), 60vh);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .note,
  .forget {
    margin: 0;
    padding: var(--dvc-space-3, 12px) var(--dvc-space-4, 16px);
    color: var(--dvc-color-text-muted);
  }

  [role='option'] {
    display: grid;
    align-content: center;
    min-height: var(--dvc-size-target, 44px);
    padding: var(--dvc-space-2, 8px) var(--dvc-space-4, 16px);
    border-bottom: 1px solid var(--dvc-color-border, #d5dbe1);
    cursor: pointer;
  }

  .name {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }

  [role='option']:last-child {
    border-bottom: 0;
  }

  [role='option']:hover {
    background: var(--dvc-color-surface-hover, #e8eff6);
  }

  [aria-selected='true'] {
    background: var(--dvc-color-primary-soft, #e6f0fa);
    outline: 2px solid var(--dvc-color-focus, Highlight);
    outline-offset: -2px;
  }

  mark {
    font-weight: 600;
    color: inherit;
    background: var(--dvc-color-highlight, Mark);
    border-radius: 2px;
  }

  .hints {
    display: flex;
    flex-wrap: wrap;
    overflow: hidden;
    font-size: var(--dvc-font-size-sm, 0.875em);
    color: var(--dvc-color-text-muted);
  }

  /* The rule before the first of a line lies outside and is cut off. */
  .hints span {
    position: relative;
    inset-inline-start: calc(-0.5em - 1px);
    padding-inline: 0.5em;
    border-inline-start: 1px solid var(--dvc-color-border-strong, #76828f);
  }

  .all .name {
    font-weight: 600;
    color: var(--dvc-color-link);
  }

  .recent {
    grid-template-columns: 1fr auto;
    align-items: center;
    padding-block: 0;
    padding-inline-end: 0;
  }

  .remove {
    display: grid;
    place-items: center;
    width: var(--dvc-size-target, 44px);
    height: var(--dvc-size-target, 44px);
  }

  .forget {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-2, 8px);
    align-items: center;
    justify-content: space-between;
    font-size: var(--dvc-font-size-sm, 0.875em);
    background: var(--dvc-color-surface-sunken);
  }

  .forget button {
    color: var(--dvc-color-link);
    text-decoration: underline;
    background: none;
    border: 0;
  }

  @media (forced-colors: active) {
    [aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }

    [aria-selected='true'] * {
      color: inherit;
      background: none;
    }
  }
`;
