export function foldVietnamese(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '').replaceAll('đ', 'd');
}
