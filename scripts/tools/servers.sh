# shellcheck shell=bash
#
# The web servers that the tests put the site on. They are only unpacked, because Debian's
# packages start a server on port 80 when they are installed.

# Caddy, which serves the site in the browser tests as deploy/Caddyfile says.
need_caddy() {
    have caddy && return
    local folder=$CACHE/caddy
    PATH=$folder/usr/bin:$PATH
    have caddy && return
    say "Fetching Debian's Caddy into $folder (once; 15 MB, seconds) …"
    install_into "$folder" apt_unpack caddy && have caddy && return
    stop "Caddy is missing. Install it as https://caddyserver.com/docs/install describes, then run this again."
}

# nginx with its module for brotli, which has to keep what deploy/nginx.conf promises.
# Exports NGINX, and NGINX_MODULES, the folder of its modules. Fails where there is none.
need_nginx() {
    local folder=$CACHE/nginx
    # The tests of HTTPS make a certificate with it.
    have openssl || apt_install openssl || return 1
    find_nginx "$folder" && return
    say "Fetching Debian's nginx into $folder (once; 1 MB, seconds) …"
    # The libraries start nothing, and most machines have them.
    install_into "$folder" apt_unpack nginx libnginx-mod-http-brotli-static &&
        { runs_nginx "$folder/usr/sbin/nginx" || apt_install libcrypt1 libpcre2-8-0 libssl3; } &&
        find_nginx "$folder"
}

# find_nginx FOLDER: the one that was unpacked into FOLDER, or that of the system, if it
# has the module.
find_nginx() {
    local root
    for root in "$1" ""; do
        NGINX=$root/usr/sbin/nginx
        NGINX_MODULES=$root/usr/lib/nginx/modules
        export NGINX NGINX_MODULES
        runs_nginx "$NGINX" && [[ -f $NGINX_MODULES/ngx_http_brotli_static_module.so ]] && return
    done
    unset NGINX NGINX_MODULES
    return 1
}

runs_nginx() {
    "$1" -v >/dev/null 2>&1
}
