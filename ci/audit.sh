#!/usr/bin/env bash
# Audits, holds the result against a budget, and tells the pipeline. GitHub's action and GitLab's template both call this file.
#
# Settings are environment variables, so that no value of theirs is ever read as a command. Lists have one item a line.
#   AUDIT_SCENARIOS   files, folders or patterns                          needed
#   AUDIT_BASE_URL    address of the portal
#   AUDIT_PERSONAS    ids, or files                                       the tool's default
#   AUDIT_FORMATS     as --format takes them                              html,json,md,junit
#   AUDIT_LANG        fr or en                                            the scenario's
#   AUDIT_PROFILE     scoring profile                                     the tool's
#   AUDIT_OUT         folder of the reports                               reports
#   AUDIT_OPTIONS     anything else 'audit run' takes, such as --no-install
#   AUDIT_BUDGET      limits to hold the run against
#   AUDIT_BASELINE    findings accepted before
#   AUDIT_DLL         the built tool; without it, 'audit' on the path
#
# Exits as the tool does: 0 done, 1 gate failed, 2 bad usage or file, 3 a journey was not completed, 4 something is missing here.
set -uo pipefail

out=${AUDIT_OUT:-reports}
stop=""

audit() {
  if [ -n "${AUDIT_DLL:-}" ]; then dotnet "$AUDIT_DLL" "$@"; else command audit "$@"; fi
}

# each VALUE [OPTION]: adds every line of a list to the arguments, each behind the option.
each() {
  local item
  while IFS= read -r item || [ -n "$item" ]; do
    item=${item#"${item%%[![:space:]]*}"}
    item=${item%"${item##*[![:space:]]}"}
    if [ -n "$item" ]; then args+=("${2:+$2=}$item"); fi
  done <<< "$1"
}

# one VALUE OPTION: adds the option when it has a value; joined, so that the value is never taken for an option.
one() {
  if [ -n "$1" ]; then args+=("$2=$1"); fi
}

# What pages say goes to the log: until the token comes back, GitHub reads no order in it.
quiet() {
  if [ -n "${GITHUB_ACTIONS:-}" ]; then
    stop=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    echo "::stop-commands::$stop"
    exec 2>&1 # one stream, so that the order stays
  fi
}

heard() {
  if [ -n "$stop" ]; then echo "::$stop::"; fi
}

tell_github() {
  if [ -f "$out/github-annotations.txt" ]; then cat "$out/github-annotations.txt"; fi
  if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -d "$out" ]; then
    find "$out" -name report.md | sort | while IFS= read -r report; do cat "$report"; echo; done >> "$GITHUB_STEP_SUMMARY"
  fi
  if [ -n "${GITHUB_OUTPUT:-}" ]; then printf 'exit-code=%s\nreports=%s\n' "$1" "$out" >> "$GITHUB_OUTPUT"; fi
}

args=()
each "${AUDIT_SCENARIOS:-}"
if [ "${#args[@]}" -eq 0 ]; then
  echo "No scenario: give the files, folders or patterns to audit, one a line (AUDIT_SCENARIOS)." >&2
  exit 2
fi
each "${AUDIT_PERSONAS:-}" --persona
one "${AUDIT_BASE_URL:-}" --base-url
one "${AUDIT_FORMATS:-html,json,md,junit}" --format
one "${AUDIT_LANG:-}" --lang
one "${AUDIT_PROFILE:-}" --profile
one "$out" --out
each "${AUDIT_OPTIONS:-}"

quiet
audit run "${args[@]}"
code=$?
if [ "$code" -eq 0 ] && [ -n "${AUDIT_BUDGET:-}${AUDIT_BASELINE:-}" ]; then
  args=("$out")
  one "${AUDIT_BUDGET:-}" --budget
  one "${AUDIT_BASELINE:-}" --baseline
  one "${AUDIT_PROFILE:-}" --profile
  one "${AUDIT_LANG:-}" --lang
  audit gate "${args[@]}"
  code=$?
  if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then audit gate "${args[@]}" --format=md >> "$GITHUB_STEP_SUMMARY"; fi
fi
heard
tell_github "$code"
exit "$code"
