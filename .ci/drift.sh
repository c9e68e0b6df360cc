# Generated files are committed; making them anew must change nothing.
set -euo pipefail
turbo run generate --force --output-logs=errors-only
npm run --silent localize -w @dvcqg/elements
node packages/tooling/scripts/element-docs.mjs --check
git diff --exit-code --stat -- '*generated*' '*.xlf' packages/openapi packages/search packages/tokens packages/elements
