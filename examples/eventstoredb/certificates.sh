#!/bin/sh
# Makes an authority of your own, and a certificate for each node that it vouches for. The authority's key is thrown away at the
# end: whoever holds it could pass for a node. To add a node, make them all anew.
set -eu
umask 077
cd "$(dirname "$0")"
if [ -e certificates ]; then
  echo 'There are certificates already. Remove the folder to make them anew.' >&2
  exit 1
fi
made=$(mktemp -d ./certificates.XXXXXX)
trap 'rm -rf "$made"' EXIT

mkdir "$made/ca"
openssl req -x509 -newkey rsa:3072 -nodes -sha256 -days 1825 -subj '/CN=Kinfold example authority' \
  -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign' \
  -keyout "$made/ca.key" -out "$made/ca/ca.crt" 2> /dev/null

for node in 1 2 3; do
  mkdir "$made/node$node"
  {
    echo 'basicConstraints=CA:FALSE'
    echo 'keyUsage=critical,digitalSignature,keyEncipherment'
    echo 'extendedKeyUsage=serverAuth,clientAuth'
    echo "subjectAltName=DNS:localhost,DNS:node$node,IP:127.0.0.1,IP:172.30.240.1$node"
  } > "$made/extensions"
  # The nodes know each other by this common name.
  openssl req -newkey rsa:2048 -nodes -sha256 -subj '/CN=eventstoredb-node' \
    -keyout "$made/node$node/node.key" -out "$made/request" 2> /dev/null
  openssl x509 -req -sha256 -days 825 -in "$made/request" -CA "$made/ca/ca.crt" -CAkey "$made/ca.key" -CAcreateserial \
    -extfile "$made/extensions" -out "$made/node$node/node.crt" 2> /dev/null
done

rm -f "$made/ca.key" "$made/request" "$made/extensions" "$made"/*.srl "$made"/ca/*.srl
# A certificate may be read by everybody; a key by its owner alone.
chmod 755 "$made" "$made/ca"
chmod 644 "$made/ca/ca.crt"
trap - EXIT
mv "$made" certificates
echo 'Made: certificates/ca/ca.crt, and a certificate and a key for node1, node2 and node3.'
