import type { Locale } from '@dvcqg/openapi';
import { ratingsOf } from '@dvcqg/sdk/ratings';
import { PortalConsumer } from '../core/portal-context.js';
import { SessionFollower } from '../status-tracker/session-follower.js';
import { RatingElement } from './rating-element.js';
import type { RatingLine } from './sending/rating-room.js';

/**
 * Asks how somebody was served: one question, then a reason of who is dissatisfied, and more only for who wants. What the portal knows
 * is not asked. Can be changed for seven days. Without a network the device keeps it and sends it later, exactly once.
 *
 * @tag dvc-rating-widget
 * @summary Asks how somebody was served.
 * @fires {DvcRatingSentEvent} dvc-rating-sent - The gateway has it: `number`, `level`, `isChange`.
 * @fires {DvcRatingKeptEvent} dvc-rating-kept - The device keeps it until the gateway can be reached: `level`.
 * @csspart box - Everything that is shown.
 */
export class DvcRatingWidget extends RatingElement {
  readonly #portal = new PortalConsumer(this);
  readonly #session = new SessionFollower(this, this.#portal, () => this.needsSession);

  protected override get line(): RatingLine | undefined {
    const portal = this.#portal.value;
    return portal && { ratings: ratingsOf(portal.client), endpoint: portal.endpoint };
  }

  protected override get locale(): Locale {
    return this.#portal.value?.locale ?? 'vi';
  }

  protected override get who(): string {
    return this.#session.who;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-rating-widget': DvcRatingWidget;
  }
}
