# Shared by the commands in bin/: finds a JDK 25, keeps Maven quiet, builds the jar when it is stale.
# Sourced, never run. Works with bash 3.2 and later.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
ROOT=$PWD

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$@"
  exit 1
}

# A folder is a JDK 25 when it has a compiler and its release file says so.
is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[".+-]' "$1/release" 2>/dev/null
}

home_of_java_on_path() {
  local java link
  java=$(command -v java) || return 1
  while link=$(readlink "$java"); do
    case $link in
      /*) java=$link ;;
      *) java=$(dirname "$java")/$link ;;
    esac
  done
  (cd "$(dirname "$java")/.." && pwd -P)
}

find_jdk_25() {
  local folder
  for folder in "${JAVA_HOME:-}" "$(home_of_java_on_path)" /usr/lib/jvm/* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* /opt/jdk* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.jdks/*; do
    if [ -n "$folder" ] && is_jdk_25 "$folder"; then
      printf '%s\n' "$folder"
      return 0
    fi
  done
  return 1
}

need_jdk() {
  JAVA_HOME=$(find_jdk_25) || fail \
    "Cần JDK 25: hãy cài Eclipse Temurin 25 (https://adoptium.net) rồi chạy lại, hoặc đặt JAVA_HOME tới nơi đã cài." \
    "JDK 25 is needed: install Eclipse Temurin 25 (https://adoptium.net) and run this again, or set JAVA_HOME to where it is."
  export JAVA_HOME
  export PATH="$JAVA_HOME/bin:$PATH"
}

# Maven by its wrapper: the first call on a machine fetches Maven itself. MAVEN_ARGS is honoured.
maven() {
  ./mvnw --batch-mode --quiet --no-transfer-progress "$@"
}

JAR=target/motcua.jar

jar_is_stale() {
  [ ! -f "$JAR" ] || [ -n "$(find pom.xml src/main -newer "$JAR" -print 2>/dev/null | head -n 1)" ]
}

checksum() {
  if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi | cut -c 1-12
}

# Sets APP to a folder holding the extracted application: target/app-<checksum of the jar>. Such a
# folder starts faster than the jar, and the JDK's cache needs it. A program that is still running
# from an older folder keeps it: only folders beyond the newest two go.
build_app() {
  if jar_is_stale; then
    say "Đang đóng gói chương trình, lần đầu mất vài phút… (building; the first time takes some minutes)"
    maven -Dmaven.test.skip=true package >&2 || fail "Đóng gói không được; lý do ở ngay trên. (The build failed; the reason is above.)"
  fi
  APP=$ROOT/target/app-$(checksum "$JAR")
  if [ ! -f "$APP/motcua.jar" ]; then
    rm -rf "$APP.new" && "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$JAR" extract --destination "$APP.new" >/dev/null &&
      mv "$APP.new" "$APP" || fail "Không mở gói được vào $APP. (Could not extract the jar.)"
    ls -dt target/app-* 2>/dev/null | tail -n +3 | while read -r old; do rm -rf "$old"; done
  fi
}
