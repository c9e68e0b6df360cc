import { readBehaviour } from './platform/behaviour.js';
import type { Order } from './platform/ledger.js';
import type { PlatformParts } from './platform/platform.js';
import { type Message, textOf } from './platform/signing.js';

const BAD: Message = { error: 'bad request' };

function orderOf({ ledger }: PlatformParts, message: Message): Order | undefined {
  return ledger.find(textOf(message['reference'])) ?? ledger.findByContent(textOf(message['content']));
}

function pay(parts: PlatformParts, message: Message): Message {
  const order = orderOf(parts, message);
  if (!order) return BAD;
  if (message['cancel'] === true) {
    parts.ledger.cancel(order);
    parts.notifier.tell(order, undefined);
    return { done: true };
  }
  const amount = typeof message['amount'] === 'number' ? { amount: message['amount'] } : {};
  const transaction = parts.ledger.pay(order, amount);
  parts.notifier.tell(order, transaction);
  return { transaction: transaction.number };
}

const state = ({ ledger, notifier }: PlatformParts): Message => ({
  held: notifier.held,
  sent: notifier.sent,
  orders: ledger.orders.map(({ token: _token, refunds, ...order }) => ({ ...order, refunds: Object.fromEntries(refunds) })),
});

/**
 * What tests tell the simulator: `behaviour` (how notices go wrong from now on), `pay` (`{ reference | content, amount?, cancel? }`, in
 * place of a payer), `release` (`{ order? }`, sends held notices), `state`.
 */
export async function control(parts: PlatformParts, command: string, message: Message): Promise<Message> {
  if (command === 'state') return state(parts);
  if (command === 'pay') return pay(parts, message);
  if (command === 'release') {
    const { order } = message;
    await parts.notifier.release(Array.isArray(order) ? order.filter((at): at is number => Number.isSafeInteger(at)) : undefined);
    return { done: true };
  }
  const behaviour = command === 'behaviour' ? readBehaviour(message) : undefined;
  if (!behaviour) return BAD;
  parts.notifier.behaviour = behaviour;
  return { done: true };
}
