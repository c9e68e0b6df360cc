# Starts a throw-away PostgreSQL for the tests, whose data need not outlive the machine, and exports TEST_DATABASE_URL.
# Installs Debian's package when there is none and we may. Without PostgreSQL the tests run on PGlite alone, and say so;
# CI must have it.
find_postgres() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

if [ -z "${TEST_DATABASE_URL:-}" ]; then
  if [ -z "$(find_postgres)" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    (apt-get -o DPkg::Lock::Timeout=300 update && DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y postgresql) >/dev/null
  fi
  pg_bin=$(find_postgres)
  if [ -n "$pg_bin" ]; then
    pg_dir=$(mktemp -d)
    pg_port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
    as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
    if [ "$(id -u)" = 0 ]; then chown postgres "$pg_dir"; fi
    as_postgres "$pg_bin/initdb" -D "$pg_dir/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
    as_postgres "$pg_bin/pg_ctl" -D "$pg_dir/data" -o "-p $pg_port -k $pg_dir -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off" -l "$pg_dir/log" -w start >/dev/null
    trap 'as_postgres "$pg_bin/pg_ctl" -D "$pg_dir/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$pg_dir"' EXIT
    export TEST_DATABASE_URL="postgres://postgres@127.0.0.1:$pg_port/postgres"
    echo "PostgreSQL for the tests: $("$pg_bin/postgres" --version)"
  elif [ "${CI:-}" = true ]; then
    echo "CI needs PostgreSQL and could not install it." >&2
    exit 1
  fi
fi
