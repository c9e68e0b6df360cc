import { readShippedCatalog, toCatalog } from '@dvcqg/catalog';

/** The compact catalogue of the shipped services, as the gateway sends it. */
export async function shippedCatalog() {
  const { province, records } = await readShippedCatalog();
  return toCatalog(records, { province });
}
