/** The rooms in which the stories can be looked at; `phone` is where the tests begin. */
export const viewports = {
  phone: { name: '320 px', styles: { width: '320px', height: '800px' } },
  tablet: { name: '768 px', styles: { width: '768px', height: '1024px' } },
  desktop: { name: '1280 px', styles: { width: '1280px', height: '800px' } },
};
