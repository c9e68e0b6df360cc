import { css } from 'lit';

/** Colours of marks. Hue only supports what length, lightness, texture, dash and words already tell. */
export const chartStyles = css`
  .chart {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    background: var(--dvc-color-surface);
    color: var(--dvc-color-text);
    font-size: 0.875em;
    forced-color-adjust: auto;
  }

  .mark,
  .texture {
    fill: none;
    stroke: none;
  }

  .texture {
    stroke: var(--dvc-color-surface);
    stroke-linecap: round;
  }

  .overlay {
    pointer-events: none;
  }

  .overlay[data-faint] {
    opacity: 0.35;
  }

  text.mark[data-strong] {
    font-weight: var(--dvc-font-weight-strong);
  }

  text.mark[data-over] {
    stroke: var(--dvc-color-surface);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }

  [data-fill='ink'] {
    fill: var(--dvc-color-text);
  }

  [data-fill='muted'] {
    fill: var(--dvc-color-text-muted);
  }

  [data-fill='surface'] {
    fill: var(--dvc-color-surface);
  }

  [data-fill='track'] {
    fill: var(--dvc-color-surface-sunken);
    stroke: var(--dvc-color-border);
  }

  [data-fill='unmeasured'] {
    fill: color-mix(in srgb, var(--dvc-color-border-strong) 35%, var(--dvc-color-surface));
  }

  [data-fill='series-0'],
  [data-fill='part-3'],
  [data-fill='step-4'] {
    fill: var(--dvc-color-primary);
  }

  [data-fill='part-0'] {
    fill: var(--dvc-color-success);
  }

  [data-fill='part-1'] {
    fill: var(--dvc-color-info);
  }

  [data-fill='part-2'] {
    fill: var(--dvc-color-danger);
  }

  [data-fill='part-4'] {
    fill: var(--dvc-color-warning);
  }

  [data-fill='part-5'] {
    fill: var(--dvc-color-text-muted);
  }

  [data-fill='step-0'] {
    fill: color-mix(in srgb, var(--dvc-color-primary) 8%, var(--dvc-color-surface));
  }

  [data-fill='step-1'] {
    fill: color-mix(in srgb, var(--dvc-color-primary) 28%, var(--dvc-color-surface));
  }

  [data-fill='step-2'] {
    fill: color-mix(in srgb, var(--dvc-color-primary) 50%, var(--dvc-color-surface));
  }

  [data-fill='step-3'] {
    fill: color-mix(in srgb, var(--dvc-color-primary) 75%, var(--dvc-color-surface));
  }

  [data-stroke='grid'] {
    stroke: var(--dvc-color-border);
  }

  [data-stroke='ink'] {
    stroke: var(--dvc-color-text);
  }

  [data-stroke='series-0'] {
    stroke: var(--dvc-color-primary);
  }

  [data-stroke='series-1'] {
    stroke: var(--dvc-color-text-muted);
  }

  .clickable {
    cursor: pointer;
  }

  @media (forced-colors: active) {
    [data-fill='ink'],
    [data-fill='muted'] {
      fill: CanvasText;
    }

    [data-fill='track'] {
      fill: Canvas;
      stroke: CanvasText;
    }

    [data-fill^='series'],
    [data-fill='part-0'],
    [data-fill='step-4'] {
      fill: CanvasText;
    }

    /* told apart by their textures */
    [data-fill^='part']:not([data-fill='part-0']),
    [data-fill^='step']:not([data-fill='step-4']),
    [data-fill='unmeasured'],
    [data-fill='surface'] {
      fill: Canvas;
    }

    rect[data-fill^='part'] {
      stroke: CanvasText;
    }

    .texture {
      stroke: CanvasText;
    }

    .overlay[data-faint] {
      opacity: 1;
    }

    [data-stroke] {
      stroke: CanvasText;
    }
  }

  @media print {
    .chart {
      print-color-adjust: exact;
    }
  }
`;
