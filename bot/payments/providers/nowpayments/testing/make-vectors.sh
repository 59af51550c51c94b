#!/bin/sh
# Writes signature-vectors.tsv: the bodies of vector-bodies.json, written and signed by the real tools. The tests read
# the file alone; this needs Node, Python 3 and PHP 8.
#
# In a row: the tool; how it wrote the body and what it signed; what the body shows; whether we take the signature;
# the body; the text that was signed; the signature.
set -eu
cd "$(dirname "$0")"
{
  echo "# node $(node -p process.versions.node), $(python3 --version), PHP $(php -r 'echo PHP_VERSION;')"
  node write-vectors.mjs
  python3 write-vectors.py
  php write-vectors.php
} > signature-vectors.tsv
