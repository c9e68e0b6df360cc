# Brings what the tests of hostile texts read and are read in, where Debian's packages may be installed: Firefox, and the lists of wfuzz
# (GPL, so never part of the repository; only its texts are unpacked). Without them those tests do less, and say so.
quietly() { DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@" >/dev/null 2>&1; }

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  if [ -z "${FIREFOX_PATH:-}" ] && ! command -v firefox-esr >/dev/null && ! command -v firefox >/dev/null; then
    quietly update && quietly install -y --no-install-recommends firefox-esr || echo "Firefox could not be installed."
  fi
  if [ -z "${WFUZZ_DIR:-}" ] && [ ! -d /usr/share/wfuzz ]; then
    wfuzz_dir=$(mktemp -d)
    if (cd "$wfuzz_dir" && quietly download wfuzz && dpkg -x wfuzz_*.deb .); then
      export WFUZZ_DIR="$wfuzz_dir/usr/share/wfuzz"
    else
      echo "The lists of wfuzz could not be fetched."
    fi
  fi
fi
