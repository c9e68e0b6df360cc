// Storybook's page needs the provider from the same source as the stories' elements: a built copy beside it would be another one.
import '../src/provider/define.js';
