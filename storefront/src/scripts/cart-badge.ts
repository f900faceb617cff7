/** How many goods are in the cart, from a cookie that holds only this number, so that pages can be kept for everybody. */
export function showCartCount(): void {
  const count = Number(/(?:^|; )cart_count=(\d+)/.exec(document.cookie)?.[1] ?? 0)
  for (const badge of document.querySelectorAll<HTMLElement>("[data-cart-count]")) {
    badge.textContent = String(count)
    badge.hidden = count === 0
  }
}

showCartCount()
