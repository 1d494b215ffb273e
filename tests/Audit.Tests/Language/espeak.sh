#!/bin/sh
# How espeak-words.txt was made: espeak-ng (1.51) as a second opinion on syllables. Needs the Debian packages espeak-ng and wfrench (1.2.7).
# Words: one in 500 of wfrench's list, and every word of the jargon terms, so nobody chose them. A line: word, tab, phonemes (IPA, stress marks taken out).
# Run from the root of the repository: sh tests/Audit.Tests/Language/espeak.sh > tests/Audit.Tests/Language/espeak-words.txt
set -eu
export LC_ALL=C.UTF-8
{
  awk -v start="${1:-1}" 'NR % 500 == start % 500' /usr/share/dict/french
  grep -o '"term": "[^"]*"' src/Audit/Language/jargon.json | cut -d'"' -f4 | tr " '’(),-" '\n\n\n\n\n\n\n'
} | grep -E '^[[:lower:]éèêëàâîïôöùûüçœæ]{2,}$' | sort -u | while read -r word; do
  printf '%s\t%s\n' "$word" "$(espeak-ng -q --ipa -v fr "$word" | tr -d '\n' | sed 's/[ ˈˌ]//g')"
done
